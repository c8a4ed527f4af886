//! Points out: one series, and an average over a thousand.

use super::Peers;
use super::ours::Ours;
use super::workload::{GROUP, selector};
use crate::clock::Worker;
use crate::peers::server::Server;
use crate::report::{Report, median};

/// Reads of one series, and averages.
const READS: u32 = 500;
const AVERAGES: u32 = 40;

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn timed<T>(work: impl FnOnce() -> Result<T, String>) -> Result<(T, f64), String> {
    let start = Worker::Own.start().map_err(text)?;
    let done = work()?;
    let took = Worker::Own.since(start).map_err(text)?;
    Ok((done, took.wall.as_secs_f64() * 1e3))
}

/// Reads from all.
///
/// # Errors
/// A system's.
pub(crate) fn run(report: &mut Report, peers: &mut Peers, ours: &Ours) -> Result<(), String> {
    let series = u32::try_from(ours.ids.len()).unwrap_or(1);
    let pick = |number: u32| number.wrapping_mul(7_919) % series;
    let one = "one series, last hour, p50";
    let mut each = Vec::new();
    for number in 0..READS {
        let place = usize::try_from(pick(number)).unwrap_or(0);
        let (values, took) = timed(|| ours.hour(place))?;
        if values != 240 {
            return Err(format!("an hour has {values} values"));
        }
        each.push(took);
    }
    report.row(one, "`Store::fetch`, in process", format!("{:.4} ms", median(each)));
    for server in [&mut peers.victoria, &mut peers.prometheus].into_iter().flatten() {
        let path = |server: &Server, number: u32| server.promql(15, &selector(pick(number)));
        let (each, cpu) = server.query(READS, path)?;
        let figure = format!("{:.3} ms ({cpu:.2} ms CPU)", median(each));
        report.row(one, format!("{}, HTTP", server.kind.name()), figure);
    }
    let many = "average of 1,000 series, hour, 60 s, p50";
    let groups = u32::try_from(ours.ids.len() / GROUP).unwrap_or(1).max(1);
    let (mut each, worker) = (Vec::new(), Worker::Own);
    let all = worker.start().map_err(text)?;
    for number in 0..AVERAGES {
        let first = usize::try_from(number % groups).unwrap_or(0) * GROUP;
        let (minutes, took) = timed(|| ours.average(first..first + GROUP))?;
        if minutes.iter().any(|minute| minute.is_nan()) {
            return Err("a minute has no average".to_owned());
        }
        each.push(took);
    }
    let cpu = worker.since(all).map_err(text)?.cpu.as_secs_f64() * 1e3 / f64::from(AVERAGES);
    let figure = format!("{:.2} ms ({cpu:.2} ms CPU)", median(each));
    report.row(many, "`Store::aggregate`, in process", figure);
    for server in [&mut peers.victoria, &mut peers.prometheus].into_iter().flatten() {
        let path = |server: &Server, number: u32| {
            server.promql(60, &format!("avg(load{{group=\"g{}\"}})", number % groups))
        };
        let (each, cpu) = server.query(AVERAGES, path)?;
        let figure = format!("{:.2} ms ({cpu:.2} ms CPU)", median(each));
        report.row(many, format!("{}, HTTP", server.kind.name()), figure);
    }
    Ok(())
}
