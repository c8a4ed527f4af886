//! What threads do to each other: appends while series arrive, and a second core.

use super::ours::Ours;
use super::workload::name;
use crate::clock::Worker;
use crate::process::float;
use crate::report::{Report, median, quantile};
use concertim::store::{Batch, SeriesId, Store, StoreOptions, SyncPolicy};
use concertim::{Reading, Timestamp};
use rustix::thread::{CpuSet, sched_setaffinity};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Series that append all the time.
const SERIES: usize = 20_000;
/// Portions of new series, and series of each.
const ARRIVALS: (usize, usize) = (100, 1_000);
/// The time between two appends.
const PAUSE: Duration = Duration::from_millis(50);
/// Appends without arrivals.
const ALONE: usize = 100;

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// A batch of a reading for each series.
fn fill(batch: &mut Batch, ids: &[SeriesId], at: Timestamp, value: f64) {
    ids.iter().for_each(|id| batch.push(*id, at, Reading::Float(value)));
}

/// Milliseconds of appends, one every 50 ms, while `more` says so.
fn appends(
    store: &Store,
    ids: &[SeriesId],
    at: &mut Timestamp,
    mut more: impl FnMut(usize) -> bool,
) -> Result<Vec<f64>, String> {
    let (mut batch, mut each) = (store.batch(), Vec::new());
    while more(each.len()) {
        *at = at.plus_seconds(15);
        fill(&mut batch, ids, *at, 1.5);
        let start = Worker::Own.start().map_err(text)?;
        let appended = store.append(&mut batch, *at).map_err(text)?;
        let took = Worker::Own.since(start).map_err(text)?.wall;
        if !appended.refused.is_empty() {
            return Err("a reading was refused".to_owned());
        }
        each.push(took.as_secs_f64() * 1e3);
        std::thread::sleep(PAUSE.saturating_sub(took));
    }
    Ok(each)
}

fn latencies(report: &mut Report, who: &str, each: Vec<f64>) {
    let (p50, p99) = (median(each.clone()), quantile(each.clone(), 0.99));
    let worst = each.into_iter().fold(0.0, f64::max);
    let figure = format!("{p50:.1} / {p99:.1} / {worst:.1} ms");
    report.row("append of 20,000, p50 / p99 / worst", who, figure);
}

/// Appends while 100,000 series arrive, and before.
///
/// # Errors
/// The store's.
pub(crate) fn arrivals(report: &mut Report, folder: &Path) -> Result<(), String> {
    let folder = folder.join("arrivals");
    let Ours { store, ids, mut at, .. } =
        Ours::create(&folder, StoreOptions::default(), SERIES, name)?;
    let alone = appends(&store, &ids, &mut at, |done| done < ALONE)?;
    latencies(report, "the store", alone);
    let arrived = AtomicBool::new(false);
    let now = at;
    let together = std::thread::scope(|threads| {
        let creator = threads.spawn(|| {
            let made = (0..ARRIVALS.0).try_for_each(|portion| {
                let first = SERIES + portion * ARRIVALS.1;
                let names: Vec<String> = (first..first + ARRIVALS.1).map(name).collect();
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                let made = store.resolve(&names, now).map_err(text);
                std::thread::sleep(PAUSE);
                made.map(drop)
            });
            arrived.store(true, Ordering::Release);
            made
        });
        let each = appends(&store, &ids, &mut at, |_| !arrived.load(Ordering::Acquire));
        creator.join().map_err(|_| "the creator panicked".to_owned())??;
        each
    })?;
    latencies(report, "the store, 100,000 new series meanwhile", together);
    drop(store);
    std::fs::remove_dir_all(&folder).map_err(text)
}

/// Steps of an hour, after which the daemon's rows of 15 s are written over.
const WARM_ROUNDS: u32 = 250;

/// Points per second by the wall, and nanoseconds of processor time a point, with so many shards,
/// callers and cores.
fn ingest(folder: &Path, cores: u32, rounds: u32) -> Result<(f64, f64), String> {
    let run = || -> Result<(f64, f64), String> {
        let mut set = CpuSet::new();
        (0..cores).filter_map(|core| usize::try_from(core).ok()).for_each(|core| set.set(core));
        // The threads of the store inherit it.
        sched_setaffinity(None, &set).map_err(text)?;
        let mut options = StoreOptions::default();
        options.shards = cores;
        options.sync = SyncPolicy::Never;
        let series = SERIES * 4;
        let Ours { store, ids, at, .. } = Ours::create(folder, options, series, name)?;
        // Two a core, so that one fills its batch while the other waits.
        let parts: Vec<&[SeriesId]> = ids.chunks(SERIES).collect();
        let of_each = if cores == 1 { 2 } else { 1 };
        // Every page of the shortest rows has been touched once: a fault for each is the system's.
        let mut at = at;
        let mut batch = store.batch();
        for round in 0..WARM_ROUNDS {
            at = at.plus_seconds(15);
            for part in &parts {
                fill(&mut batch, part, at, f64::from(round));
                store.append(&mut batch, at).map_err(text)?;
            }
        }
        let callers = parts.chunks(of_each);
        let start = Worker::Own.start().map_err(text)?;
        std::thread::scope(|threads| {
            let work = |parts: &[&[SeriesId]]| -> Result<(), String> {
                let (mut batch, mut at) = (store.batch(), at);
                for round in 0..rounds {
                    at = at.plus_seconds(15);
                    for part in parts {
                        fill(&mut batch, part, at, f64::from(round));
                        store.append(&mut batch, at).map_err(text)?;
                    }
                }
                Ok(())
            };
            let callers: Vec<_> = callers.map(|parts| threads.spawn(move || work(parts))).collect();
            let mut joined = callers.into_iter().map(|caller| caller.join());
            joined.try_for_each(|done| done.map_err(|_| "a caller panicked".to_owned())?)
        })?;
        let cost = Worker::Own.since(start).map_err(text)?;
        let points = float(series) * f64::from(rounds);
        Ok((points / cost.wall.as_secs_f64(), cost.cpu.as_secs_f64() * 1e9 / points))
    };
    // A thread of its own, so that the rest of the program keeps its cores.
    let done = std::thread::scope(|threads| threads.spawn(run).join());
    let rate = done.map_err(|_| "a thread panicked".to_owned())??;
    std::fs::remove_dir_all(folder).map_err(text)?;
    Ok(rate)
}

/// What a second core brings.
///
/// # Errors
/// The store's.
pub(crate) fn scaling(report: &mut Report, folder: &Path) -> Result<(), String> {
    if std::thread::available_parallelism().map_or(1, usize::from) < 2 {
        report.note("The machine has one core: no scaling was measured.");
        return Ok(());
    }
    let (mut one, mut ratios, mut each) = (Vec::new(), Vec::new(), (Vec::new(), Vec::new()));
    for _ in 0..7 {
        let first = ingest(&folder.join("one"), 1, 60)?;
        let second = ingest(&folder.join("two"), 2, 60)?;
        one.push(first.0);
        ratios.push(second.0 / first.0);
        each.0.push(first.1);
        each.1.push(second.1);
    }
    let (rate, ratio) = (median(one) / 1e6, median(ratios));
    let what = "points per second, one core and two";
    let (alone, both) = (median(each.0), median(each.1));
    let figure =
        format!("{rate:.1} million, {ratio:.2} times ({alone:.0} and {both:.0} ns CPU a point)");
    report.row(what, "the store, one shard a core", figure);
    report.target("≥ 1.8 times", ratio >= 1.8);
    Ok(())
}
