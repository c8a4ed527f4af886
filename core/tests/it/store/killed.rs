//! A process that is killed (kill -9) while it appends, again and again: whatever it said that it had
//! appended is there, and what it was at is there whole in each shard or not at all.

use super::scale;
use crate::fuzz::store::pair::push;
use crate::fuzz::store::reference::{Entry, Reference, Twin, Value};
use concertim::store::{Labels, Name, NewSeries, Query, SeriesId, Store, StoreOptions, SyncPolicy};
use concertim::{Archive, Consolidation, DataSource, DataSourceKind, Schema, Timestamp};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

const START: Timestamp = Timestamp::from_seconds(1_700_000_000);
const SERIES: u32 = 150;
const SHARDS: u32 = 3;

fn schema() -> Schema {
    let gauge = DataSource::new("a", DataSourceKind::Gauge, 60).unwrap();
    let counter = DataSource::new("b", DataSourceKind::Counter, 60).unwrap();
    let archives = [(1, 6), (3, 5), (10, 4)]
        .map(|(steps, rows)| Archive::new(Consolidation::Average, 0.5, steps, rows).unwrap());
    Schema::new(10, vec![gauge, counter], archives.to_vec()).unwrap()
}

fn options() -> StoreOptions {
    let mut options = StoreOptions::default();
    (options.shards, options.sync) = (SHARDS, SyncPolicy::Never);
    options.journal_segment = 256 << 10;
    options
}

fn new(name: &str) -> NewSeries {
    let name = Name::new(name).unwrap();
    NewSeries { name, labels: Labels::default(), schema: schema(), start: START }
}

/// The moment of a batch, and its entries.
fn batch(number: i64) -> (Timestamp, Vec<Entry>) {
    let at = START.plus_seconds(number * 7);
    let entry = |series: u32| {
        let count = number * 1_000 + i64::from(series);
        let values = vec![
            Value::Float(f64::from(series) + 0.25),
            Value::Text(count.to_string().into_bytes()),
        ];
        Entry { series: SeriesId::from_number(series), at, values }
    };
    (at, (0..SERIES).map(entry).collect())
}

/// The process that is killed: it says each batch that it has appended.
#[test]
#[ignore = "another test starts it, and kills it"]
fn child() {
    let mut folder = String::new();
    std::io::stdin().read_line(&mut folder).unwrap();
    if folder.trim().is_empty() {
        return;
    }
    let store = Store::open(Path::new(folder.trim()), options()).unwrap();
    if store.is_empty() {
        store.create((0..SERIES).map(|number| new(&format!("s{number}"))).collect()).unwrap();
    }
    let ids = store.list(&Query::default());
    let last = ids.iter().take(150).map(|id| store.last(*id).unwrap()).min().unwrap();
    let first = (last.seconds() - START.seconds()) / 7 + 1;
    let mut out = std::io::stdout().lock();
    writeln!(out, "\nready").unwrap();
    for number in first.. {
        let (now, entries) = batch(number);
        let mut batch = store.batch();
        entries.iter().for_each(|entry| push(&mut batch, entry));
        let appended = store.append(&mut batch, now).unwrap();
        assert!(number == first || appended.refused.is_empty(), "{appended:?}");
        writeln!(out, "{number}").unwrap();
        out.flush().unwrap();
        if number % 7 == 0 {
            store.checkpoint(now).unwrap();
        }
        if number % 5 == 0 {
            // Series that come and go, in the places that others left.
            if let Some(old) = store.series(&format!("guest {}", number - 10)) {
                store.delete(&[old]).unwrap();
            }
            store.create(vec![new(&format!("guest {number}"))]).unwrap();
        }
    }
}

/// Starts the process, and kills it after a while; answers the last batch that it said.
fn kill(folder: &Path, after: Duration) -> Option<i64> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["store::killed::child", "--exact", "--ignored", "--nocapture"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
    let mut child = command.spawn().unwrap();
    writeln!(child.stdin.take().unwrap(), "{}", folder.display()).unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    while lines.next().unwrap().unwrap() != "ready" {}
    thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    lines.filter_map(|line| line.ok()?.parse().ok()).last()
}

#[test]
fn a_killed_process_leaves_what_it_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let schema = Arc::new(schema());
    let mut reference = Reference::new(0, 3_600, true);
    for number in 0..SERIES {
        let twin = Twin::new(&format!("s{number}"), Labels::default(), &schema, START);
        reference.series.insert(SeriesId::from_number(number), twin);
    }
    let (mut next, mut under_way, mut rows) = (1, 0, 0);
    let rounds = scale(20, 10);
    for round in 0..rounds {
        let after = Duration::from_micros(u64::try_from(round).unwrap() * 7_919 % 60_000);
        let last = kill(&path, after).unwrap_or(next - 1);
        for number in next..=last {
            let (now, entries) = batch(number);
            reference.append(&entries, now);
        }
        next = last + 1;
        let (now, entries) = batch(next);
        let mut ahead = reference.clone();
        ahead.append(&entries, now);
        let store = Store::open(&path, options()).unwrap();
        let mut shards = [None; SHARDS as usize];
        for id in (0..SERIES).map(SeriesId::from_number) {
            let newer = store.last(id).unwrap() == now;
            let place = format!("round {round}, batch {next}, series {id}");
            let shard = &mut shards[(id.number() % SHARDS) as usize];
            assert_eq!(*shard.get_or_insert(newer), newer, "{place}: half a batch");
            let twin =
                if newer { &ahead } else { &reference }.series[&id].compare(&store, id, true);
            rows += twin.unwrap_or_else(|text| panic!("{place}: {text}"));
        }
        under_way += u32::from(shards.contains(&Some(true)));
        if shards == [Some(true); SHARDS as usize] {
            // It was whole, and only not said any more.
            (reference, next) = (ahead, next + 1);
        }
        let guests = store.list(&Query::default()).split_off(SERIES as usize);
        // One that was to be deleted when the process was killed stays.
        assert!(guests.len() <= 4 + round, "{guests:?}");
        let unread = |id: &SeriesId| store.last(*id).unwrap() != START;
        assert!(!guests.iter().any(unread), "a guest has somebody's readings");
    }
    println!(
        "{rounds} kills, {next} batches, {under_way} found a batch under way, {rows} rows equal"
    );
}
