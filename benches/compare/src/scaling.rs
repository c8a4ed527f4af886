//! What a second processor is worth to our server: the same points over the same connections, taken by
//! a server on one processor and by one on two.

use crate::clock::{Cost, Worker};
use crate::daemon::own_program;
use crate::peers::http::Client;
use crate::peers::remote_write;
use crate::peers::server::{Kind, Server};
use crate::process::float;
use crate::report::{Report, median};
use crate::store::Size;
use crate::store::workload::Workload;
use std::path::Path;

/// Turns of each server, after one that makes the series.
const TURNS: u32 = 9;
/// Rounds of a turn.
const ROUNDS: u32 = 20;
/// Connections, each of which sends its part of the series: as many as the most processors.
const CONNECTIONS: usize = 2;
/// The processors of each server, as `taskset` has them.
const PROCESSORS: [(&str, &str); 2] = [("one core", "0"), ("two cores", "0,1")];

const NOTE: &str = "Client and servers share two processors, so the wall is not what a second one gives. What \
    threads take from each other (locks, memory, waking each other) is processor time of the server: the \
    gain is two, less what a point costs more on two. Requests are made beforehand, and sent over two \
    connections at once.";

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Measures it.
///
/// # Errors
/// A system's.
pub(crate) fn run(report: &mut Report, folder: &Path, size: Size) -> Result<(), String> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    if own_program().is_none() || cores < CONNECTIONS {
        report.note("What a second processor is worth was left out: it needs one, and the server.");
        return Ok(());
    }
    let workload = Workload::new(size.series);
    let begin = jiff::Timestamp::now().as_second() / 60 * 60 - i64::from((TURNS + 1) * ROUNDS) * 15;
    let mut servers = Vec::new();
    for (name, processors) in PROCESSORS {
        let place = folder.join(format!("scaling-{processors}"));
        servers.push((Server::start_on(Kind::Concertim, &place, begin, Some(processors))?, name));
    }
    let mut turns: Vec<Vec<Cost>> = Vec::new();
    for turn in 0..=TURNS {
        let parts = parts(&workload, turn, begin)?;
        let costs: Result<Vec<Cost>, String> =
            servers.iter().map(|(server, _)| send(server, &parts)).collect();
        turns.push(costs?);
    }
    let points = float(workload.labels.len()) * f64::from(ROUNDS);
    let each = |place: usize, figure: &dyn Fn(&Cost) -> f64| {
        let costs = turns.iter().skip(1).filter_map(|costs| costs.get(place));
        median(costs.map(figure).collect())
    };
    for (place, (_, name)) in servers.iter().enumerate() {
        let nanoseconds = each(place, &|cost| cost.cpu.as_secs_f64() * 1e9 / points);
        let rate = each(place, &|cost| points / cost.wall.as_secs_f64().max(1e-9) / 1e6);
        let figure = format!("{nanoseconds:.0} ns CPU a point, {rate:.2} million/s by the wall");
        report.row("remote write, two connections", *name, figure);
    }
    let ratio = turns.iter().skip(1).filter_map(|costs| match costs.as_slice() {
        [one, two] => Some(2.0 * one.cpu.as_secs_f64() / two.cpu.as_secs_f64().max(1e-9)),
        _ => None,
    });
    let ratio = median(ratio.collect());
    report.row("two cores against one", "by what a point costs", format!("{ratio:.2} times"));
    report.target("≥ 1.8 times", ratio >= 1.8);
    report.note(NOTE);
    Ok(())
}

/// The bodies of a turn, by connection.
fn parts(workload: &Workload, turn: u32, begin: i64) -> Result<Vec<Vec<Vec<u8>>>, String> {
    let of = workload.labels.len().div_ceil(CONNECTIONS).max(1);
    let parts = workload.labels.chunks(of).zip(0_u32..).map(|(labels, part)| {
        let first = part * u32::try_from(of).unwrap_or(0);
        let round = |round: u32| {
            let at = begin + i64::from(turn * ROUNDS + round) * 15;
            let value = |series: u32| Workload::value(first + series, turn * ROUNDS + round);
            let values = labels.iter().zip(0..).map(|(labels, series)| (&**labels, value(series)));
            remote_write::body(values, at)
        };
        (0..ROUNDS).map(round).collect()
    });
    parts.collect()
}

/// Sends them all, over a connection each.
fn send(server: &Server, parts: &[Vec<Vec<u8>>]) -> Result<Cost, String> {
    let one = |bodies: &[Vec<u8>]| -> Result<(), String> {
        let mut client = Client::connect(server.port)?;
        bodies.iter().try_for_each(|body| server.write(&mut client, body))
    };
    let worker = Worker::Process(server.id());
    let start = worker.start().map_err(text)?;
    std::thread::scope(|scope| {
        let threads: Vec<_> = parts.iter().map(|bodies| scope.spawn(move || one(bodies))).collect();
        let ended = |_| Err("a connection's thread has died".to_owned());
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(ended))
    })?;
    worker.since(start).map_err(text)
}
