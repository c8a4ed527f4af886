//! Write threads: all values of a file in one go.

use super::cache::{Cache, wrote};
use super::entry::{Entry, seconds};
use super::line;
use crate::clock;
use concertim::rrd::Batch;
use concertim::{DataSourceKind, ErrorKind, Reading, Rrd, Timestamp};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Files named in the log in one second: a folder that vanished would fill it with all its files.
/// The rest are counted.
pub(super) const SAID_MAX: u64 = 100;

/// What writing a file came to.
#[derive(Debug, Default)]
struct Written {
    /// Values in the file now.
    values: u64,
    /// Values that the file had already.
    known: u64,
    /// Values that the file refused for good, and what it said of the first.
    refused: u64,
    reason: Option<String>,
    /// Bytes of values that are done with, and why the rest must wait.
    done: usize,
    put_off: Option<String>,
}

/// Writes what the queue holds until it is closed.
pub(super) fn run(cache: &Cache) {
    while let Some(entry) = cache.queue.take() {
        write(cache, &entry);
        cache.queue.done();
    }
}

/// Writes the values of one file.
fn write(cache: &Cache, entry: &Arc<Entry>) {
    let mut state = entry.state.lock();
    if !cache.dequeue(&mut state) {
        return;
    }
    if state.writing {
        state.again = true;
        return;
    }
    if state.suspended || state.count == 0 {
        return;
    }
    state.writing = true;
    state.begun += 1;
    let mut values = std::mem::take(&mut state.values);
    let count = std::mem::take(&mut state.count);
    let (generation, replayed) = (state.generation, std::mem::take(&mut state.replayed));
    drop(state);

    let written = apply(&entry.path, &values, replayed);
    account(cache, entry, count, &written);

    let mut state = entry.state.lock();
    state.writing = false;
    state.done = state.begun;
    state.failure = failure(entry, &written).map(|text| (state.done, text));
    // What is not written goes back, before what came since.
    values.drain(..written.done);
    cache.released(written.done);
    if !values.is_empty() && state.dead {
        cache.released(values.len());
    } else if !values.is_empty() {
        let left = values.iter().filter(|byte| **byte == b'\n').count();
        values.extend_from_slice(&state.values);
        state.values = values;
        state.count += left;
        state.replayed |= replayed;
        state.generation = generation;
        state.due = clock::monotonic() + cache.limits.write;
    } else if let Some(journal) = &cache.journal {
        journal.hold(&wrote(entry, &state));
        state.generation = journal.generation();
    }
    if std::mem::replace(&mut state.again, false) {
        cache.enqueue(entry, &mut state, true);
    }
    drop(state);
    entry.written.notify_all();
}

/// Counts and logs what became of `count` values.
fn account(cache: &Cache, entry: &Entry, count: usize, written: &Written) {
    let counts = &cache.counts;
    if written.values > 0 {
        counts.updates_written.fetch_add(1, Ordering::Relaxed);
        counts.values_written.fetch_add(written.values, Ordering::Relaxed);
    }
    counts.values_known.fetch_add(written.known, Ordering::Relaxed);
    counts.values_refused.fetch_add(written.refused, Ordering::Relaxed);
    let told = written.put_off.is_none() && written.reason.is_none();
    if told || counts.said.fetch_add(1, Ordering::Relaxed) >= SAID_MAX {
        return;
    }
    if let Some(reason) = &written.put_off {
        counts.writes_put_off.fetch_add(1, Ordering::Relaxed);
        tracing::warn!("{}: not written yet, kept: {reason}", entry.path.display());
    }
    if let Some(reason) = &written.reason {
        let (path, refused) = (entry.path.display(), written.refused);
        tracing::error!("{path}: {refused} of {count} values refused: {reason}");
    }
}

/// What FLUSH is to say about a write that did not write everything.
fn failure(entry: &Entry, written: &Written) -> Option<String> {
    let path = entry.path.display();
    if let Some(reason) = &written.put_off {
        return Some(format!("{path} is not written yet, its values are kept: {reason}"));
    }
    let reason = written.reason.as_ref()?;
    Some(format!("{path} refused {} values: {reason}", written.refused))
}

/// Puts values into the file.
fn apply(path: &Path, values: &[u8], replayed: bool) -> Written {
    let mut written = Written::default();
    let mut rrd = match Rrd::open(path) {
        Ok(rrd) => rrd,
        Err(error) => {
            let (gone, reason) = (is_for_good(&error, path), error.message().to_owned());
            if gone {
                written.refused = lines(values).map(|_| 1).sum();
                (written.reason, written.done) = (Some(reason), values.len());
            } else {
                written.put_off = Some(reason);
            }
            return written;
        }
    };
    match all(&mut rrd, values, replayed, &mut written) {
        Ok(()) => {
            written.done = values.len();
            written
        }
        // Nothing is in the file, whatever was counted on the way.
        Err(error) => Written { put_off: Some(error.message().to_owned()), ..Written::default() },
    }
}

/// Puts all values into the file in one go: the rows of all, then the header.
///
/// # Errors
/// When the file cannot be written now.
fn all(
    rrd: &mut Rrd,
    values: &[u8],
    replayed: bool,
    written: &mut Written,
) -> concertim::Result<()> {
    let mut batch = rrd.batch()?;
    let mut readings = Vec::new();
    for value in lines(values) {
        one(&mut batch, value, replayed, &mut readings, written)?;
    }
    batch.commit()
}

fn lines(values: &[u8]) -> impl Iterator<Item = &[u8]> {
    values.split(|byte| *byte == b'\n').filter(|value| !value.is_empty())
}

/// Puts one value into the file, or counts why not.
///
/// # Errors
/// When the file cannot be read now.
fn one<'a>(
    rrd: &mut Batch<'_>,
    value: &'a [u8],
    replayed: bool,
    readings: &mut Vec<Reading<'a>>,
    written: &mut Written,
) -> concertim::Result<()> {
    let refuse = |written: &mut Written, reason: String| {
        written.refused += 1;
        written.reason.get_or_insert(reason);
    };
    let Some((time, rest)) = line::time(value) else {
        refuse(written, "a value without a time".to_owned());
        return Ok(());
    };
    if replayed && time <= seconds(rrd.last_update()) {
        written.known += 1;
        return Ok(());
    }
    let Some(at) = instant(time) else {
        refuse(written, format!("the time {time} is outside the calendar"));
        return Ok(());
    };
    if let Err(reason) = assign(rrd, value, rest, readings) {
        refuse(written, reason);
        return Ok(());
    }
    match rrd.update(at, readings) {
        Ok(()) => written.values += 1,
        Err(error) if matches!(error.kind(), ErrorKind::Io | ErrorKind::Poisoned) => {
            return Err(error);
        }
        Err(error) => refuse(written, error.message().to_owned()),
    }
    Ok(())
}

/// Gives each value to its data source, and none to those that are calculated.
///
/// # Errors
/// The engine's sentence for too few and too many, which values from a journal may be.
fn assign<'a>(
    rrd: &Batch<'_>,
    value: &[u8],
    rest: &'a [u8],
    readings: &mut Vec<Reading<'a>>,
) -> Result<(), String> {
    let sources = rrd.schema().data_sources();
    let mut texts = rest.split(|byte| *byte == b':');
    readings.clear();
    let mut found = 0;
    for source in sources {
        if source.kind() == DataSourceKind::Compute {
            readings.push(Reading::Unknown);
        } else if let Some(text) = texts.next() {
            readings.push(Reading::Text(text));
            found += 1;
        } else {
            let measured = sources.iter().filter(|ds| ds.kind() != DataSourceKind::Compute);
            let time = String::from_utf8_lossy(value).into_owned();
            let time = time.split(':').next().unwrap_or_default();
            let expected = measured.count();
            return Err(format!(
                "expected {expected} data source readings (got {found}) from {time}"
            ));
        }
    }
    match texts.next() {
        None => Ok(()),
        Some(extra) => {
            Err(format!("found extra data on update argument: {}", String::from_utf8_lossy(extra)))
        }
    }
}

/// Whether trying again later is of no use: the file is gone or no database.
fn is_for_good(error: &concertim::Error, path: &Path) -> bool {
    match error.kind() {
        ErrorKind::Locked => false,
        ErrorKind::Io => !path.exists(),
        _ => true,
    }
}

/// The instant, microseconds cut off as the engine does.
#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "range checked")]
pub(super) fn instant(time: f64) -> Option<Timestamp> {
    /// Seconds beyond which a double has none of their fractions.
    const MOST: f64 = 4_503_599_627_370_496.0;
    if !(0.0..MOST).contains(&time) {
        return None;
    }
    let whole = time.floor();
    let microseconds = ((time - whole) * 1e6) as u32;
    Timestamp::new(whole as i64, microseconds.min(999_999)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use concertim::{Archive, Consolidation, CreateOptions, DataSource, Schema};

    #[test]
    fn good_values_are_kept_beside_refused_ones() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.rrd");
        let source = DataSource::new("a", DataSourceKind::Gauge, 600).unwrap();
        let archive = Archive::new(Consolidation::Average, 0.5, 1, 10).unwrap();
        let schema = Schema::new(300, vec![source], vec![archive]).unwrap();
        let start = Timestamp::from_seconds(920_804_400);
        Rrd::create(&path, &schema, &CreateOptions::new(start)).unwrap();

        let values = b"920804700:1\n920804701:x\n920804600:2\n920805000:1:2\n920805300:4\n";
        let written = apply(&path, values, false);
        assert_eq!((written.values, written.refused, written.known), (2, 3, 0));
        assert_eq!(written.done, values.len());
        let again = apply(&path, b"920804700:1\n920805600:4\n", true);
        assert_eq!((again.values, again.refused, again.known), (1, 0, 1));

        let gone = apply(&folder.path().join("b.rrd"), values, false);
        assert_eq!((gone.refused, gone.done), (5, values.len()));
    }
}
