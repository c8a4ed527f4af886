//! Points in: all systems in turns, the same series and values for each.

use super::ours::Ours;
use super::workload::Workload;
use super::{Peers, Size};
use crate::clock::Cost;
use crate::peers::server::Protocol;
use crate::process::{self, float};
use crate::report::{Report, median};
use std::path::Path;

/// Turns of each system.
const TURNS: u32 = 3;
/// Rounds of a turn: 2 of librrd are half a minute, after which the system writes pages back; 20
/// of rrdcached are 5 minutes, after which it writes a file by default; three times 80 are an hour.
const ROUNDS: [(Who, u32); 9] = [
    (Who::Librrd, 2),
    (Who::Cached, 20),
    (Who::Victoria, 80),
    (Who::Prometheus, 80),
    (Who::Order, 100),
    (Who::Shuffled, 60),
    (Who::Checkpoint, 40),
    (Who::NameOrder, 60),
    (Who::NameShuffled, 60),
];

/// A system, or a way to use ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Librrd,
    Cached,
    Victoria,
    Prometheus,
    Order,
    Shuffled,
    Checkpoint,
    NameOrder,
    NameShuffled,
}

impl Who {
    fn name(self) -> &'static str {
        match self {
            Self::Librrd => "librrd, `rrd_update_r`",
            Self::Cached => "rrdcached, BATCH, journal, written to the files",
            Self::Victoria => "VictoriaMetrics, remote write",
            Self::Prometheus => "Prometheus, remote write",
            Self::Order => "`Store::append`, by id",
            Self::Shuffled => "`Store::append`, by id, random order",
            Self::Checkpoint => "`Store::append`, by id, and a checkpoint every 10 minutes",
            Self::NameOrder => "`Store::append`, by name",
            Self::NameShuffled => "`Store::append`, by name, random order",
        }
    }
}

/// What one system did in one turn.
#[derive(Clone, Copy, Debug)]
struct Turn {
    /// Points per second of processor time.
    rate: f64,
    /// Bytes for the device per point.
    bytes: f64,
    /// Points per second of processor time before they were in the files.
    accepted: Option<f64>,
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn rate(points: f64, cost: Cost) -> f64 {
    points / cost.cpu.as_secs_f64().max(1e-9)
}

fn turn(
    who: Who,
    rounds: u32,
    peers: &mut Peers,
    ours: &mut Ours,
    workload: &mut Workload,
) -> Result<Option<Turn>, String> {
    let series = workload.names.len();
    let points = float(series) * f64::from(rounds);
    let process = match who {
        Who::Cached => peers.cached.as_ref().map(crate::peers::cached::Cached::id),
        Who::Victoria => peers.victoria.as_ref().map(crate::peers::server::Server::id),
        Who::Prometheus => peers.prometheus.as_ref().map(crate::peers::server::Server::id),
        _ => Some(std::process::id()),
    };
    let Some(process) = process else { return Ok(None) };
    rustix::fs::sync();
    let before = process::written(process)?;
    let in_order: Vec<usize> = (0..series).collect();
    let mut sum = Cost::default();
    let mut add = |cost: Cost| {
        sum.wall += cost.wall;
        sum.cpu += cost.cpu;
    };
    let mut accepted = None;
    match who {
        Who::Librrd => add(peers.files.update(rounds)?),
        Who::Cached => {
            if let Some(cached) = &mut peers.cached {
                let [first, both] = cached.rounds(rounds)?;
                accepted = Some(rate(points, first));
                add(both);
            }
        }
        Who::Victoria | Who::Prometheus => {
            let server = match who {
                Who::Victoria => &mut peers.victoria,
                _ => &mut peers.prometheus,
            };
            if let Some(server) = server {
                add(server.rounds(workload, rounds, Protocol::RemoteWrite, series)?);
            }
        }
        Who::Order | Who::Checkpoint => {
            for _ in 0..rounds {
                add(ours.by_id(&in_order, series)?);
            }
            if who == Who::Checkpoint {
                let start = crate::clock::Worker::Own.start().map_err(text)?;
                ours.store.checkpoint(ours.at).map_err(text)?;
                add(crate::clock::Worker::Own.since(start).map_err(text)?);
            }
        }
        Who::NameOrder => {
            for _ in 0..rounds {
                add(ours.by_name(&workload.names, &in_order)?);
            }
        }
        Who::Shuffled => {
            for _ in 0..rounds {
                let order = workload.shuffled();
                add(ours.by_id(&order, series)?);
            }
        }
        Who::NameShuffled => {
            for _ in 0..rounds {
                let order = workload.shuffled();
                add(ours.by_name(&workload.names, &order)?);
            }
        }
    }
    rustix::fs::sync();
    let bytes = float(process::written(process)?.saturating_sub(before)) / points;
    Ok(Some(Turn { rate: rate(points, sum), bytes, accepted }))
}

/// Bytes of ours for the device per point, with pages written back every half a minute and a
/// checkpoint after 10 minutes, as a system that runs has them.
fn device(ours: &mut Ours, series: usize) -> Result<f64, String> {
    let order: Vec<usize> = (0..series).collect();
    rustix::fs::sync();
    let before = process::written(std::process::id())?;
    for _ in 0..20 {
        for _ in 0..2 {
            ours.by_id(&order, series)?;
        }
        rustix::fs::sync();
    }
    ours.store.checkpoint(ours.at).map_err(text)?;
    rustix::fs::sync();
    let written = process::written(std::process::id())?.saturating_sub(before);
    Ok(float(written) / (float(series) * 40.0))
}

/// Holds the turns.
///
/// # Errors
/// A system's.
pub(crate) fn run(
    report: &mut Report,
    peers: &mut Peers,
    ours: &mut Ours,
    workload: &mut Workload,
    size: Size,
) -> Result<(), String> {
    let mut turns: Vec<(Who, Vec<Turn>)> = ROUNDS.map(|(who, _)| (who, Vec::new())).into();
    for _ in 0..TURNS {
        for ((who, rounds), (_, turns)) in ROUNDS.iter().zip(&mut turns) {
            let one = turn(*who, *rounds, peers, ours, workload);
            let one = one.map_err(|error| format!("{}: {error}", who.name()))?;
            if let Some(Turn { rate, .. }) = one {
                eprintln!("{}: {:.3} million points per core-second", who.name(), rate / 1e6);
            }
            turns.extend(one);
        }
    }
    let of = |who: Who| turns.iter().find(|(other, _)| *other == who).map(|(_, turns)| turns);
    let times = |who: Who, peer: Who| {
        let pairs = of(who).into_iter().flatten().zip(of(peer).into_iter().flatten());
        median(pairs.map(|(own, theirs)| own.rate / theirs.rate).collect())
    };
    for (who, turns) in turns.iter().filter(|(_, turns)| !turns.is_empty()) {
        let rate = median(turns.iter().map(|turn| turn.rate).collect());
        let accepted = turns.iter().filter_map(|turn| turn.accepted);
        let accepted = median(accepted.collect()) / 1e6;
        let mut figure = format!("{:.3} million", rate / 1e6);
        if accepted.is_finite() {
            figure += &format!(" ({accepted:.3} accepted only)");
        }
        report.row("points per core-second", who.name(), figure);
        match who {
            Who::Order => report.target("≥ 10 million", rate >= 10e6),
            Who::NameShuffled => report.target("≥ 5 million", rate >= 5e6),
            _ => {}
        }
    }
    for (peer, target, least) in [(Who::Cached, "≥ 20", 20.0), (Who::Librrd, "≥ 200", 200.0)] {
        let ratio = times(Who::Order, peer);
        if ratio.is_finite() {
            let figure = format!("{ratio:.1} times");
            report.row("by id against", peer.name(), figure);
            report.target(target, ratio >= least);
        }
    }
    for peer in [Who::Victoria, Who::Prometheus] {
        let ratio = times(Who::Order, peer);
        if ratio.is_finite() {
            report.row("by id against", peer.name(), format!("{ratio:.1} times"));
        }
    }
    let what = "bytes to the device per point";
    for who in [Who::Librrd, Who::Cached] {
        let bytes = median(of(who).into_iter().flatten().map(|turn| turn.bytes).collect());
        if bytes.is_finite() {
            report.row(what, who.name(), format!("{bytes:.0}"));
        }
    }
    let bytes = device(ours, size.series)?;
    report.row(what, "the store", format!("{bytes:.1}"));
    report.target("≤ 40", bytes <= 40.0);
    // They write some seconds after they have answered: everything since they began counts.
    let sent = ROUNDS.iter().find(|(who, _)| *who == Who::Victoria).map_or(0, |(_, count)| *count);
    let points = float(size.series) * f64::from(sent * TURNS);
    for server in [&peers.victoria, &peers.prometheus].into_iter().flatten() {
        let bytes = float(process::written(server.id())?) / points;
        report.row(what, server.kind.name(), format!("{bytes:.1}"));
    }
    Ok(())
}

/// Bytes of memory of the peers, which have the series now.
///
/// # Errors
/// When one has ended.
pub(crate) fn memory(report: &mut Report, peers: &Peers, size: Size) -> Result<(), String> {
    let what = format!("memory, {} series", size.series);
    let mib = |bytes: u64| format!("{:.0} MiB", float(bytes) / 1_048_576.0);
    if let Some(cached) = &peers.cached {
        report.row(&what, "rrdcached", mib(cached.memory()?));
    }
    for server in [&peers.victoria, &peers.prometheus].into_iter().flatten() {
        report.row(&what, server.kind.name(), mib(server.memory()?));
    }
    Ok(())
}

/// Makes the store of the comparison.
///
/// # Errors
/// The store's.
pub(crate) fn ours(folder: &Path, workload: &Workload) -> Result<Ours, String> {
    let options = concertim::store::StoreOptions::default();
    let name = |series: usize| workload.names.get(series).cloned().unwrap_or_default();
    Ours::create(&folder.join("ours"), options, workload.names.len(), name)
}
