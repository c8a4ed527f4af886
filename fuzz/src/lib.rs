//! What each fuzz target does with its bytes. The tests of `core` include this file and run it over
//! the checked-in corpus and over damaged files: nothing here may panic, whatever the bytes are.

mod journal;
// The tests of `core` know no server; those of `server` include the file by itself.
#[cfg(not(test))]
pub mod protocol;
pub mod shelf;
pub mod store;

pub use journal::journal;

use concertim::command::{self, Context, Host, Usage};
use concertim::graph::{Definitions, Frame, Question, Rows, Value, Words};
use concertim::internal::{catalogue, xml};
use concertim::rpn::Expression;
use concertim::storage::Memory;
use concertim::store::series::SeriesId;
use concertim::{
    Archive, Consolidation, CreateOptions, DataSource, DataSourceKind, DumpOptions, Fetched,
    Reading, Rrd, Schema, Timestamp,
};
use jiff::tz::TimeZone;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// A sink that takes a bounded amount: what a small file may be dumped to. A cell is 8 bytes of
/// file and at most 90 of text, a header field no more; 200 times the file is beyond any dump.
struct Bounded {
    left: usize,
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        assert!(bytes.len() <= self.left, "a dump larger than 200 times its file");
        self.left -= bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Takes the bytes for a database, and asks everything of it.
pub fn decode(file: &[u8]) {
    let memory = Memory::from(file.to_vec());
    let Ok(mut rrd) = Rrd::from_storage(Box::new(memory)) else { return };
    let sources = rrd.schema().data_sources().len();
    let archives = rrd.schema().archives().len();
    // A header that opened is backed by the file: each entry takes at least 80 bytes of it.
    assert!(sources.saturating_mul(80) <= file.len() && archives.saturating_mul(80) <= file.len());
    let last = rrd.last_update().seconds();
    let mut rows = Vec::new();
    for archive in 0..=archives {
        let _ = rrd.first(archive);
        rows.clear();
        if rrd.rows(archive, &mut rows).is_ok() {
            assert!(rows.len() * 8 <= file.len(), "more cells than the file has bytes for");
        }
    }
    for consolidation in Consolidation::ALL {
        for (start, end) in ranges(&rrd) {
            for resolution in [0, 1, 300, u64::MAX] {
                if let Ok(fetched) = rrd.fetch(consolidation, start, end, resolution) {
                    let seconds = u64::try_from(end.saturating_sub(start)).unwrap_or(u64::MAX);
                    let most = (seconds / fetched.step.max(1)).saturating_add(2);
                    let cells = u64::try_from(fetched.values.len() / fetched.sources.max(1));
                    assert!(cells.unwrap_or(u64::MAX) <= most, "more rows than the range has");
                }
            }
        }
    }
    if let Ok(findings) = rrd.check(rrd.last_update()) {
        // One a data source, 16 regions of zeros, and a few more.
        assert!(findings.len() <= sources + 20, "more findings than there are kinds of them");
    }
    dump(&rrd, file.len());
    let readings = [
        Reading::Text(b"18446744073709551615"),
        Reading::Float(f64::MAX),
        Reading::Unknown,
        Reading::Integer(i64::MIN),
        Reading::Unsigned(u64::MAX),
        Reading::Text(b"-1.5e300"),
    ];
    let readings: Vec<Reading<'_>> = readings.into_iter().cycle().take(sources).collect();
    let later = [0, 1, 299, 100_000, i64::MAX];
    for at in later.into_iter().map(|seconds| last.saturating_add(seconds)) {
        let _ = rrd.update(Timestamp::from_seconds(at), &readings);
    }
    dump(&rrd, file.len());
}

/// Ranges around the last update and at the ends of time. Those that an archive of the file would
/// answer with many thousands of rows, all unknown, are left out: allowed, but no more telling.
fn ranges(rrd: &Rrd) -> Vec<(i64, i64)> {
    const ROWS: u64 = 1 << 16;
    let last = rrd.last_update().seconds();
    let ranges = [
        (last.saturating_sub(6_000), last),
        (920_804_400, 920_810_400),
        (-5, 5),
        (i64::MIN, i64::MAX),
        (last, i64::MAX),
        (i64::MAX - 1, i64::MAX),
    ];
    let schema = rrd.schema();
    let telling = |(start, end): &(i64, i64)| {
        let seconds = u64::try_from(end.saturating_sub(*start)).unwrap_or(0);
        schema.archives().iter().all(|archive| {
            let rows = seconds / schema.row_seconds(archive);
            // Beyond 2^27 the answer is an error.
            !(ROWS..=1 << 27).contains(&rows)
        })
    };
    ranges.into_iter().filter(telling).collect()
}

fn dump(rrd: &Rrd, file: usize) {
    let mut sink = Bounded { left: file.saturating_mul(200).max(1 << 16) };
    for exact in [false, true] {
        let mut options = DumpOptions::new(TimeZone::UTC);
        options.exact = exact;
        let _ = rrd.dump(&mut sink, &options);
    }
}

/// Takes the bytes for a dump; what restores is dumped exactly, restored again, and must then be
/// the same to the bit (but for the payload of NaN, which XML does not hold).
pub fn restore(xml: &[u8]) {
    for range_check in [false, true] {
        let Ok(restored) = xml::restore(xml, range_check) else { continue };
        let cells: usize = restored.rows.iter().map(Vec::len).sum();
        // `<v>0</v>` is the shortest cell.
        assert!(cells.saturating_mul(8) <= xml.len(), "more cells than the text has");
        let mut options = DumpOptions::new(TimeZone::UTC);
        options.exact = true;
        let text = |restored: &xml::Restored| {
            let mut text = Vec::new();
            let mut rows = |archive: usize, out: &mut Vec<f64>| {
                out.extend(restored.rows.get(archive).into_iter().flatten());
                Ok(())
            };
            let (schema, live) = (&restored.schema, &restored.live);
            xml::dump(&mut text, schema, live, &options, &mut rows).map(|()| text)
        };
        let Ok(first) = text(&restored) else { panic!("what restores can be dumped") };
        let Ok(again) = xml::restore(&first, false) else {
            panic!("an exact dump restores: {}", String::from_utf8_lossy(&first))
        };
        let Ok(second) = text(&again) else { panic!("what restores can be dumped") };
        assert!(first == second, "an exact dump changes when restored");
    }
}

/// A process that stands still, in the folder that it is given.
#[derive(Debug, Default)]
pub struct Still {
    /// Where it stands; none that it could name by default.
    pub folder: Option<PathBuf>,
}

impl Host for Still {
    fn now(&self) -> Timestamp {
        Timestamp::from_seconds(1_800_000_000)
    }

    fn time_zone(&self) -> TimeZone {
        TimeZone::UTC
    }

    fn usage(&self) -> Usage {
        Usage::default()
    }

    fn folder(&self) -> io::Result<PathBuf> {
        self.folder.clone().ok_or_else(|| io::ErrorKind::Unsupported.into())
    }

    fn enter(&mut self, folder: &Path) -> io::Result<()> {
        let here = self.folder.as_mut().ok_or(io::ErrorKind::Unsupported)?;
        here.push(folder);
        Ok(())
    }

    fn daemon(&self) -> Option<OsString> {
        None
    }
}

/// Takes the bytes for a command line, `VERB WORDS`, where the file's name goes between the two:
/// so that whatever the words are, no other file is written. What is created has no place to go;
/// what is updated and read is a small database whose rows are long, as answers grow with them.
pub fn arguments(line: &[u8]) {
    let mut words = line.split(|byte| *byte == b' ').map(OsStr::from_bytes);
    let Some(verb) = words.next() else { return };
    let folder = match tempfile::tempdir() {
        Ok(folder) => folder,
        Err(error) => panic!("a temporary folder: {error}"),
    };
    let file = match verb.as_bytes() {
        b"create" => PathBuf::from("/dev/null/none.rrd"),
        b"update" | b"updatev" | b"fetch" | b"first" | b"last" | b"lastupdate" | b"info"
        | b"explain" => {
            let file = folder.path().join("some.rrd");
            let made = long_rows(&file);
            assert!(made.is_ok(), "{made:?}");
            file
        }
        _ => return,
    };
    let mut line = vec![verb.to_owned(), file.into_os_string()];
    line.extend(words.map(OsStr::to_owned));
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut context = Context {
        host: &mut Still::default(),
        input: &mut io::empty(),
        output: &mut output,
        errors: &mut errors,
    };
    let status = command::run(&line, &mut context);
    assert!(matches!(status, Ok(0 | 1)), "{status:?}");
    assert_eq!(matches!(status, Ok(0)), errors.is_empty(), "an error has a text, and only it");
    assert!(output.len() < 1 << 24, "an answer of {} bytes", output.len());
}

/// A database of two data sources whose rows are of 9,500 years.
fn long_rows(file: &Path) -> concertim::Result<()> {
    let gauge = DataSource::new("gauge", DataSourceKind::Gauge, 600)?;
    let counter = DataSource::new("counter", DataSourceKind::Counter, 600)?;
    let archive = Archive::new(Consolidation::Average, 0.5, 1_000_000_000, 2)?;
    let schema = Schema::new(300, vec![gauge, counter], vec![archive])?;
    let mut options = CreateOptions::new(Timestamp::from_seconds(1_700_000_000));
    options.sync = false;
    Rrd::create(file, &schema, &options)
}

/// Longest expression in bytes: longer ones differ in time only.
const EXPRESSION_MAX: usize = 1_024;

/// Takes the bytes for the nodes of a data source in a file, for the text of one, and for the
/// definitions of an export, one a line.
pub fn rpn(bytes: &[u8]) {
    let (nodes, _) = bytes.as_chunks::<4>();
    let nodes: Vec<(u8, i16)> = nodes
        .iter()
        .map(|[code, _, low, high]| (*code, i16::from_le_bytes([*low, *high])))
        .collect();
    if let Ok(expression) = Expression::from_compact(&nodes, SOURCES.len()) {
        data_source(&expression);
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if text.len() > EXPRESSION_MAX {
        return;
    }
    if let Ok(expression) = Expression::compute(text, &SOURCES) {
        // A number at the end needs a comma behind it, which is not printed.
        let again = Expression::compute(&(expression.text(&SOURCES) + ","), &SOURCES);
        assert_eq!(again.ok().as_ref(), Some(&expression), "what is printed means the same");
        data_source(&expression);
    }
    definitions(text);
}

/// Names that are no number and no operator.
const SOURCES: [&str; 3] = ["a", "b", "in-1"];

/// An expression comes back from its nodes, and its value is a value or an error.
fn data_source(expression: &Expression) {
    let again = Expression::from_compact(&expression.compact(), SOURCES.len());
    assert_eq!(again.ok().as_ref(), Some(expression), "what is kept is the same");
    let mut stack = Vec::new();
    for values in [[0.0; 3], [f64::NAN; 3], [1.0, -2.5, f64::INFINITY], [1e300, 5e-324, 3.0]] {
        let _ = expression.compute_value(&values, &mut stack);
    }
}

/// What any file holds: two data sources, in rows of the step that was asked for, up to an hour.
struct Synthetic;

impl Rows for Synthetic {
    fn fetch(&mut self, question: &Question) -> concertim::Result<(Vec<String>, Fetched)> {
        let step = question.step.clamp(1, 3600);
        let start = question.start.saturating_sub(question.start.rem_euclid(step));
        let rows = (question.end.saturating_sub(start) / step).clamp(0, 40);
        let values = (0..2 * rows).map(|cell| match cell % 7 {
            3 => f64::NAN,
            5 => f64::INFINITY,
            some => some as f64 - 2.5,
        });
        let fetched = Fetched {
            start,
            end: start.saturating_add(rows * step),
            step: step.unsigned_abs(),
            sources: 2,
            values: values.collect(),
        };
        Ok((vec!["a".to_owned(), "b".to_owned()], fetched))
    }
}

fn definitions(text: &str) {
    let frame = Frame {
        start: 1_700_000_000,
        end: 1_700_003_600,
        step: 100,
        now: Timestamp::from_seconds(1_800_000_000),
        zone: TimeZone::UTC,
    };
    let mut definitions = Definitions::new(frame);
    let lines = ["DEF:a=f:a:AVERAGE", "DEF:b=f:b:MAX:step=300"].into_iter().chain(text.lines());
    for line in lines {
        let Ok(mut words) = Words::new(line) else { continue };
        let _ = definitions.take(&mut words);
    }
    let data = definitions.data(&mut Synthetic);
    for number in 0.. {
        let Some(value) = data.as_ref().ok().and_then(|data| data.value(number)) else { break };
        if let Value::Series { step, values, .. } = value {
            assert!(*step >= 1 && values.len() <= 40 * 3600, "more rows than the span has");
        }
    }
}

/// Takes the bytes for the file of a catalogue, and for the records of a frame in one. What is
/// accepted says the same after it was written anew.
pub fn catalogue(bytes: &[u8]) {
    same_again(bytes);
    let mut file = catalogue::header(0).to_vec();
    let next = SeriesId::from_number(u32::MAX);
    let Ok(frame) = catalogue::frame(64, next, bytes) else { return };
    file.extend(frame);
    same_again(&file);
}

fn same_again(file: &[u8]) {
    let refused = catalogue::read(file, catalogue::Damage::Refuse);
    let Ok(passed) = catalogue::read(file, catalogue::Damage::PassOver) else {
        assert!(refused.is_err(), "what passes over damage reads what has none");
        return;
    };
    assert_eq!(refused.is_ok(), passed.damaged.is_empty(), "damage is refused or reported");
    assert!(passed.end <= file.len() as u64);
    let Ok(parts) = catalogue::image(&passed.catalogue) else {
        panic!("what was read can be written")
    };
    let again = catalogue::read(&parts.concat(), catalogue::Damage::Refuse);
    let Ok(again) = again else { panic!("what was written can be read: {again:?}") };
    assert!(again.cut.is_none());
    let (one, other) = (passed.catalogue, again.catalogue);
    assert_eq!((one.len(), one.next()), (other.len(), other.next()));
    assert!(one.schemas() == other.schemas());
    assert!(one.ids().eq(other.ids()));
    for id in one.ids() {
        assert_eq!(one.name(id), other.name(id));
        assert_eq!(one.place(id), other.place(id));
        assert_eq!(one.start(id), other.start(id));
        assert!(one.labels(id).eq(other.labels(id)));
        assert_eq!(other.lookup(one.name(id).unwrap_or_default()), Some(id));
    }
}
