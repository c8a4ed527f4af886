//! The same series, values and orders for all.

use crate::peers::remote_write;

/// Series of a group, which a query averages over.
pub(crate) const GROUP: usize = 1_000;

/// The series, and orders to send them in.
#[derive(Debug)]
pub(crate) struct Workload {
    /// The name of each, as the reporting daemon makes them.
    pub(crate) names: Vec<String>,
    /// The labels of each, as messages have them.
    pub(crate) labels: Vec<Vec<u8>>,
    /// The beginning of a line of each in line protocol, up to its value.
    pub(crate) lines: Vec<String>,
    seed: u64,
}

impl Workload {
    /// So many series: 50 metrics a host.
    pub(crate) fn new(series: usize) -> Self {
        let labels = (0..series).map(|at| {
            let (group, host) = (format!("g{}", at / GROUP), format!("host{:04}", at / 50));
            let metric = format!("metric.{:03}", at % 50);
            remote_write::labels(&[
                ("__name__", "load"),
                ("group", &group),
                ("instance", &host),
                ("metric", &metric),
            ])
        });
        let line = |at: usize| {
            let (group, host, metric) = (at / GROUP, at / 50, at % 50);
            format!("load,group=g{group},host=host{host:04},metric=metric.{metric:03} value=")
        };
        let (names, lines) = ((0..series).map(name).collect(), (0..series).map(line).collect());
        Self { names, labels: labels.collect(), lines, seed: 1 }
    }

    /// The value of a series in a round.
    pub(crate) fn value(series: u32, round: u32) -> f64 {
        f64::from(series % 1_009) + f64::from(round % 977) * 0.25
    }

    /// The series in a random order.
    pub(crate) fn shuffled(&mut self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.names.len()).collect();
        for at in (1..order.len()).rev() {
            self.seed ^= self.seed << 13;
            self.seed ^= self.seed >> 7;
            self.seed ^= self.seed << 17;
            let below = u64::try_from(at).unwrap_or(0) + 1;
            order.swap(at, usize::try_from(self.seed % below).unwrap_or(0));
        }
        order
    }
}

/// The name of a series.
pub(crate) fn name(series: usize) -> String {
    format!("unspecified/host{:04}/metric.{:03}", series / 50, series % 50)
}

/// The series of that number in PromQL.
pub(crate) fn selector(series: u32) -> String {
    format!("load{{instance=\"host{:04}\",metric=\"metric.{:03}\"}}", series / 50, series % 50)
}
