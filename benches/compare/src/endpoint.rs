//! Our server as a metric endpoint, beside those that an operator would pick instead: the same points
//! over HTTP in turns, and single reports beside a server that does nothing but read them.

use crate::bare::{Bare, Threads};
use crate::clock::{Cost, Worker};
use crate::daemon::own_program;
use crate::peers::http::Client;
use crate::peers::server::{Kind, Protocol, Server};
use crate::process::{self, float};
use crate::report::{Report, median};
use crate::store::workload::Workload;
use crate::store::{Size, installed};
use std::path::Path;
use std::time::Duration;

/// Turns of each server.
const TURNS: u32 = 5;
/// Rounds of a turn.
const ROUNDS: u32 = 40;
/// Points of a request.
const POINTS: usize = 10_000;
/// Turns of single reports: many short ones, as it is chance on which processors client and server
/// run, and which of them sleep.
const REPORT_TURNS: u32 = 25;
/// Reports of such a turn, over all connections.
const REPORTS: u32 = 8_000;

const KINDS: [Kind; 4] = [Kind::Concertim, Kind::VictoriaMetrics, Kind::Prometheus, Kind::InfluxDb];

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn name(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::RemoteWrite => "remote write, points per core-second",
        Protocol::Lines => "InfluxDB's lines, points per core-second",
    }
}

/// Measures all that is installed.
///
/// # Errors
/// A system's.
pub(crate) fn run(report: &mut Report, folder: &Path, size: Size) -> Result<(), String> {
    if own_program().is_none() {
        report.note("The server was left out: there is no concertim beside this program.");
        return Ok(());
    }
    let workload = Workload::new(size.series);
    for protocol in [Protocol::RemoteWrite, Protocol::Lines] {
        points(report, folder, &workload, protocol)?;
    }
    report.note(POINTS_NOTE);
    Ok(())
}

/// What the rows of points cannot say.
const POINTS_NOTE: &str = "Of servers that take points over HTTP all processor time counts from the second turn on, merging in \
     the background too, as do bytes for the device. Requests have 10,000 points, all of one moment. Ours \
     syncs its journal within a second, the others theirs as they do by default.";

/// What the rows of reports cannot say.
const REPORTS_NOTE: &str = "Bare hyper is a server of the same library that reads a body and answers a line, on \
     the runtime that most such servers have; with a loop a thread, on threads like ours. Ours checks a \
     token, reads the report and has it in its journal.";

/// One protocol: all servers in turns.
fn points(
    report: &mut Report,
    folder: &Path,
    workload: &Workload,
    protocol: Protocol,
) -> Result<(), String> {
    let begin = jiff::Timestamp::now().as_second() / 60 * 60 - i64::from(TURNS * ROUNDS) * 15;
    let mut servers = Vec::new();
    for kind in KINDS.into_iter().filter(|kind| kind.takes(protocol)) {
        if kind != Kind::Concertim && !installed(kind.program()) {
            report.note(format!("{} is not installed, and was left out.", kind.program()));
            continue;
        }
        let place = folder.join(format!("{protocol:?}-{}", kind.program()));
        servers.push((Server::start(kind, &place, begin)?, None, 0_u64));
    }
    // The first turn makes the series. From then on all that a server does counts, what it leaves for
    // the others' turns too: merging is a part of what points cost.
    for (server, ..) in &mut servers {
        server.rounds(workload, ROUNDS, protocol, POINTS)?;
    }
    for (server, begun, before) in &mut servers {
        *begun = Some(Worker::Process(server.id()).start().map_err(text)?);
        *before = process::written(server.id())?;
    }
    for _ in 1..TURNS {
        for (server, ..) in &mut servers {
            server.rounds(workload, ROUNDS, protocol, POINTS)?;
        }
    }
    let sent = float(workload.labels.len()) * f64::from(ROUNDS * (TURNS - 1));
    let mut rates = Vec::new();
    for (server, begun, _) in &servers {
        let Some(begun) = begun else { continue };
        let cost = Worker::Process(server.id()).since(*begun).map_err(text)?;
        rates.push((server.kind, sent / cost.cpu.as_secs_f64().max(1e-9)));
    }
    let what = name(protocol);
    for (kind, rate) in &rates {
        report.row(what, kind.name(), format!("{:.3} million", rate / 1e6));
    }
    let ours = rates.first().map_or(f64::NAN, |(_, rate)| *rate);
    for (kind, rate) in rates.iter().skip(1) {
        report.row("concertim serve against", kind.name(), format!("{:.1} times", ours / rate));
        if *kind == Kind::VictoriaMetrics {
            report.target("≥ 4", ours / rate >= 4.0);
        }
    }
    let sizes: Result<Vec<(Kind, u64)>, String> =
        servers.iter().map(|(server, ..)| Ok((server.kind, server.memory()?))).collect();
    let sizes = sizes?;
    let victoria = sizes.iter().find(|(kind, _)| *kind == Kind::VictoriaMetrics);
    for (kind, bytes) in &sizes {
        report.row("memory of it", kind.name(), format!("{:.0} MiB", float(*bytes) / 1_048_576.0));
        if let (Kind::Concertim, Some((_, theirs))) = (kind, victoria) {
            report.target("≤ 1/2 of VictoriaMetrics'", *bytes <= theirs / 2);
        }
    }
    for (server, _, before) in &servers {
        let written = process::written(server.id())?.saturating_sub(*before);
        let bytes = format!("{:.1}", float(written) / sent);
        report.row("bytes to the device per point", server.kind.name(), bytes);
    }
    Ok(())
}

/// What single reports cost.
struct Reports {
    cost: Cost,
    /// Milliseconds, sorted.
    each: Vec<f64>,
}

impl Reports {
    fn at(&self, part: usize) -> f64 {
        self.each.get(self.each.len().saturating_sub(1) * part / 100).copied().unwrap_or(f64::NAN)
    }
}

/// Sends reports over so many connections.
fn send(port: u16, process: u32, headers: &str, connections: u32) -> Result<Reports, String> {
    let worker = Worker::Process(process);
    let start = worker.start().map_err(text)?;
    let one = |connection: u32| -> Result<Vec<f64>, String> {
        let mut client = Client::connect(port)?;
        let mut each = Vec::new();
        for number in 0..REPORTS / connections {
            let metric = (number * connections + connection) % 10_000;
            let body = format!(
                "{{\"name\":\"m{metric:04}\",\"value\":{number}.5,\"units\":\"u\",\
                 \"type\":\"double\",\"slope\":\"both\",\"ttl\":60}}"
            );
            let begun = Worker::Own.start().map_err(text)?;
            client.send("PUT", "/1/metrics", headers, body.as_bytes())?;
            each.push(Worker::Own.since(begun).map_err(text)?.wall.as_secs_f64() * 1e3);
        }
        Ok(each)
    };
    let all: Result<Vec<Vec<f64>>, String> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..connections).map(|connection| scope.spawn(move || one(connection))).collect();
        let ended = |_| Err("a connection's thread has died".to_owned());
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(ended)).collect()
    });
    let mut each = all?.concat();
    let cost = worker.since(start).map_err(text)?;
    each.sort_by(f64::total_cmp);
    Ok(Reports { cost, each })
}

/// Single reports: ours, and a server of the same library that reads the same bodies.
///
/// # Errors
/// A system's.
pub(crate) fn reports(report: &mut Report, folder: &Path) -> Result<(), String> {
    if own_program().is_none() {
        return Ok(());
    }
    report.note(REPORTS_NOTE);
    let now = jiff::Timestamp::now().as_second();
    let ours = Server::start(Kind::Concertim, &folder.join("reports"), now)?;
    // The device with the id 1.
    Client::connect(ours.port)?.send("POST", "/write", &ours.authorization, b"reg,host=box x=1")?;
    let bare = Bare::start(Threads::Sharing)?;
    let apart = Bare::start(Threads::Apart)?;
    let players = [
        ("bare hyper", bare.port, bare.id()),
        ("bare hyper, a loop a thread", apart.port, apart.id()),
        ("concertim serve", ours.port, ours.id()),
    ];
    for connections in [1_u32, 16] {
        let mut turns: Vec<Vec<Reports>> = Vec::new();
        for _ in 0..REPORT_TURNS {
            let turn = players
                .iter()
                .map(|(_, port, process)| send(*port, *process, &ours.authorization, connections));
            turns.push(turn.collect::<Result<_, String>>()?);
        }
        let of = |reports: &Reports| reports.cost.cpu.as_secs_f64() * 1e6 / f64::from(REPORTS);
        let what = format!("PUT of one metric, {connections} connections");
        for (place, (who, ..)) in players.iter().enumerate() {
            let figures = |figure: &dyn Fn(&Reports) -> f64| {
                median(turns.iter().filter_map(|turn| turn.get(place)).map(figure).collect())
            };
            let wall = |reports: &Reports| f64::from(REPORTS) / seconds(reports.cost.wall);
            let figure = format!(
                "{:.0}/s, {:.1} µs CPU, p50 {:.3}, p99 {:.3} ms",
                figures(&wall),
                figures(&of),
                figures(&|reports| reports.at(50)),
                figures(&|reports| reports.at(99)),
            );
            report.row(&what, *who, figure);
        }
        for (place, (who, ..)) in players.iter().enumerate().take(2) {
            let ratios =
                turns.iter().filter_map(|turn| Some(of(turn.last()?) / of(turn.get(place)?)));
            let ratio = median(ratios.collect());
            report.row("its CPU against", *who, format!("{ratio:.2} times"));
            if place == 0 {
                report.target("≤ 1.25", ratio <= 1.25);
            }
        }
    }
    Ok(())
}

fn seconds(time: Duration) -> f64 {
    time.as_secs_f64().max(1e-9)
}
