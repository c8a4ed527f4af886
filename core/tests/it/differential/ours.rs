//! Our side of the comparison: the public API, put into the words that `rrdtool` uses.

use super::schema::Definition;
use super::update::Update;
use concertim::{
    Consolidation, CreateOptions, CurrentRows, DumpOptions, OpenOptions, Reading, Refused, Rrd,
    StorageKind, Timestamp, number,
};
use jiff::tz::TimeZone;
use std::fmt::Write as _;
use std::path::Path;

/// Creates a file of this definition whose row pointers stand where rrdtool's happened to.
pub(crate) fn create(path: &Path, definition: &Definition, rows: Vec<u64>) {
    let mut options = CreateOptions::new(Timestamp::from_seconds(definition.start));
    options.sync = false;
    options.current_rows = CurrentRows::At(rows);
    Rrd::create(path, &definition.schema(), &options).expect("rrdtool created the same");
}

/// Opens a file for updates.
pub(crate) fn open(path: &Path, storage: StorageKind) -> Rrd {
    let options = OpenOptions { storage, ..OpenOptions::default() };
    Rrd::open_with(path, &options).expect("a file that rrdtool updates")
}

/// The instant that rrdtool makes of a time's text: its own number routine, then whole seconds and
/// what is left cut to microseconds.
fn instant(text: &str) -> Timestamp {
    let number = number::parse(text.as_bytes()).expect("a time that the strategies made");
    #[expect(clippy::as_conversions, reason = "times are below 2^53 and not negative")]
    let (seconds, micros) =
        (number.floor() as i64, ((number - number.floor()) * 1_000_000.0) as u32);
    Timestamp::new(seconds, micros).expect("less than a second is left")
}

fn readings(update: &Update) -> Vec<Reading<'_>> {
    update.values.iter().map(|value| Reading::Text(value.as_bytes())).collect()
}

/// Applies one update through the API.
pub(crate) fn update(rrd: &mut Rrd, update: &Update) -> Result<(), String> {
    rrd.update(instant(&update.time), &readings(update)).map_err(|error| error.message().to_owned())
}

/// Applies the updates of one call, those before the first that is refused.
pub(crate) fn update_all(rrd: &mut Rrd, updates: &[Update]) -> Result<(), String> {
    let call = updates.iter().map(|update| (instant(&update.time), readings(update)));
    rrd.update_all(call, Refused::KeepEarlier).map_err(|error| error.message().to_owned())
}

/// What `fetch` prints for these arguments.
pub(crate) fn fetch(
    rrd: &Rrd,
    consolidation: Consolidation,
    start: i64,
    end: i64,
    resolution: u64,
) -> Result<String, String> {
    let fetched = rrd
        .fetch(consolidation, start, end, resolution)
        .map_err(|error| error.message().to_owned())?;
    let mut text = " ".repeat(11);
    for source in rrd.schema().data_sources() {
        write!(text, "{:>20}", source.name()).expect("writing to a string");
    }
    text.push_str("\n\n");
    let mut value_text = Vec::new();
    for (time, values) in fetched.rows() {
        write!(text, "{time:>10}:").expect("writing to a string");
        for &value in values {
            value_text.clear();
            number::print_c_e10(&mut value_text, value);
            text.push(' ');
            text.push_str(std::str::from_utf8(&value_text).expect("a number is ASCII"));
        }
        text.push('\n');
    }
    Ok(text)
}

/// What `dump` prints, in UTC.
pub(crate) fn dump(rrd: &Rrd) -> String {
    let mut text = Vec::new();
    rrd.dump(&mut text, &DumpOptions::new(TimeZone::UTC)).expect("a file that rrdtool dumps");
    String::from_utf8(text).expect("a dump is UTF-8")
}
