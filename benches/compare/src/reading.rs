//! Points out over HTTP, of the same that went in: one series of the last hour, and the average over a
//! thousand, from all servers in turns.

use crate::daemon::own_program;
use crate::peers::server::{Kind, Protocol, Server, escaped};
use crate::report::{Report, median};
use crate::store::workload::{GROUP, Workload, selector};
use crate::store::{Size, installed};
use std::path::Path;
use std::time::Duration;

/// Turns of each server.
const TURNS: u32 = 7;
/// Reads of one series in a turn, and averages.
const READS: u32 = 300;
const AVERAGES: u32 = 40;
/// Rounds of 15 s: an hour and a little.
const ROUNDS: u32 = 248;
/// Points of a request.
const POINTS: usize = 10_000;

const KINDS: [Kind; 3] = [Kind::Concertim, Kind::VictoriaMetrics, Kind::Prometheus];

/// What the rows cannot say.
const NOTE: &str = "Reads over HTTP are of 20,000 series that came by remote write, each once in 15 s, on one \
                    connection; milliseconds are p50, medians of 7 turns, and processor time is the server's of all \
                    turns. An average of ours is over all four values of a minute, PromQL's over the last one.";

/// One server, and what it took.
struct Player {
    server: Server,
    /// Of each turn: p50 and processor time a query, of one series and of averages.
    turns: Vec<[(f64, f64); 2]>,
}

impl Player {
    /// The path that reads the last hour of one series.
    fn one(server: &Server, series: u32) -> String {
        if server.kind != Kind::Concertim {
            return server.promql(15, &selector(series));
        }
        let group = series / u32::try_from(GROUP).unwrap_or(1);
        let metric = format!("load{{group=\"g{group}\",metric=\"metric.{:03}\"}}", series % 50);
        // Hosts are registered in order: the first has the id 1.
        let device = series / 50 + 1;
        let (from, to) = (server.at - 3_600, server.at);
        let metric = escaped(&metric);
        format!("/api/v2/history?device={device}&metric={metric}&from={from}&to={to}")
    }

    /// The path that reads the average over a group, minute by minute.
    fn average(server: &Server, group: u32) -> String {
        if server.kind != Kind::Concertim {
            return server.promql(60, &format!("avg(load{{group=\"g{group}\"}})"));
        }
        let (from, to) = (server.at - 3_600, server.at);
        let metric = escaped(&format!("load{{group=\"g{group}\",*"));
        format!("/api/v2/history?metric={metric}&from={from}&to={to}&step=60&aggregate=avg")
    }

    fn turn(&mut self, series: u32) -> Result<(), String> {
        let groups = (series / u32::try_from(GROUP).unwrap_or(1)).max(1);
        let pick = |number: u32| number.wrapping_mul(7_919) % series;
        let mut paths: Vec<String> = (0..READS).map(|n| Self::one(&self.server, pick(n))).collect();
        let path = |_: &Server, number: u32| {
            paths.get(usize::try_from(number).unwrap_or(0)).cloned().unwrap_or_default()
        };
        let (each, cpu) = self.server.query(READS, path)?;
        let one = (median(each), cpu);
        paths = (0..AVERAGES).map(|n| Self::average(&self.server, n % groups)).collect();
        let path = |_: &Server, number: u32| {
            paths.get(usize::try_from(number).unwrap_or(0)).cloned().unwrap_or_default()
        };
        let (each, cpu) = self.server.query(AVERAGES, path)?;
        self.turns.push([one, (median(each), cpu)]);
        Ok(())
    }

    /// Median of the turns' p50, and processor time on average, of one of both.
    fn figures(&self, which: usize) -> (f64, f64) {
        let of = self.turns.iter().filter_map(|turn| turn.get(which));
        let cpu: f64 = of.clone().map(|(_, cpu)| cpu).sum();
        (median(of.map(|(p50, _)| *p50).collect()), cpu / f64::from(TURNS))
    }
}

/// Whether the average of the first group is what went in, within what the minutes differ by.
fn is_right(server: &Server, round: u32) -> Result<bool, String> {
    let answer = server.get(&Player::average(server, 0))?;
    let answer: serde_json::Value =
        serde_json::from_slice(&answer).map_err(|error| error.to_string())?;
    let ours = answer.pointer("/0/avg").and_then(serde_json::Value::as_array);
    let theirs = answer.pointer("/data/result/0/values").and_then(serde_json::Value::as_array);
    let number = |value: &serde_json::Value| match value {
        serde_json::Value::Array(pair) => pair.get(1)?.as_str()?.parse().ok(),
        value => value.as_f64(),
    };
    let values = ours.or(theirs).into_iter().flatten();
    let values: Vec<f64> = values.filter_map(number).collect();
    let of_group = (0..u32::try_from(GROUP).unwrap_or(1)).map(|of| Workload::value(of, round));
    let wanted = of_group.sum::<f64>() / crate::process::float(GROUP);
    Ok(values.len() == 60 && values.last().is_some_and(|last| (last - wanted).abs() < 1.0))
}

/// How long a server may take to show what it has taken: VictoriaMetrics hides the last 30 s.
const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_secs(1);

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
    let begin = jiff::Timestamp::now().as_second() / 60 * 60 - i64::from(ROUNDS) * 15;
    let mut players = Vec::new();
    for kind in KINDS {
        if kind != Kind::Concertim && !installed(kind.program()) {
            report.note(format!("{} is not installed, and was left out.", kind.program()));
            continue;
        }
        let place = folder.join(format!("reading-{}", kind.program()));
        let mut server = Server::start(kind, &place, begin)?;
        server.rounds(&workload, ROUNDS, Protocol::RemoteWrite, POINTS)?;
        let mut waited = Duration::ZERO;
        while !is_right(&server, ROUNDS)? {
            if waited > PATIENCE {
                return Err(format!("{} does not have the averages that went in", kind.name()));
            }
            std::thread::sleep(PAUSE);
            waited += PAUSE;
        }
        players.push(Player { server, turns: Vec::new() });
    }
    let series = u32::try_from(size.series).unwrap_or(1);
    for _ in 0..TURNS {
        for player in &mut players {
            player.turn(series)?;
        }
    }
    told(report, &players);
    report.note(NOTE);
    Ok(())
}

fn told(report: &mut Report, players: &[Player]) {
    let victoria = players.iter().find(|player| player.server.kind == Kind::VictoriaMetrics);
    for (which, what) in
        [(0, "one series, last hour, HTTP, p50"), (1, "average of 1,000 series, hour, 60 s, HTTP")]
    {
        for player in players {
            let (p50, cpu) = player.figures(which);
            let figure = format!("{p50:.3} ms ({cpu:.2} ms CPU)");
            report.row(what, player.server.kind.name(), figure);
            let Some(victoria) = victoria else { continue };
            let (their_p50, their_cpu) = victoria.figures(which);
            match (player.server.kind, which) {
                (Kind::Concertim, 0) => report.target("≤ VictoriaMetrics'", p50 <= their_p50),
                (Kind::Concertim, _) => {
                    report.target("≤ 1/3 of VictoriaMetrics' CPU", cpu <= their_cpu / 3.0);
                }
                _ => {}
            }
        }
    }
}
