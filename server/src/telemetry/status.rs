//! The status for machines, as JSON.

use super::counter::Label;
use super::process::Process;
use super::{Seen, SeenMap, Telemetry, VERSION};
use serde::Serialize;
use std::time::Instant;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Anybody: no names of files, which have those of devices and metrics.
    WithoutNames,
    /// Who may read everything.
    All,
}

#[derive(Serialize)]
struct Status<'a> {
    version: &'a str,
    started: i64,
    uptime_seconds: f64,
    healthy: bool,
    trouble: Option<String>,
    step_seconds: u32,
    runs: u64,
    skipped_steps: u64,
    last_run: Option<LastRun>,
    history: History<'a>,
    journal: Journal<'a>,
    devices: usize,
    series: usize,
    limits: Limits,
    memory_bytes: Option<u64>,
    open_descriptors: Option<u64>,
    device_map: Option<Map>,
}

#[derive(Serialize)]
struct LastRun {
    at: i64,
    duration_seconds: f64,
    lag_seconds: f64,
    devices: usize,
    series: usize,
    metrics: usize,
    stale: usize,
    written: usize,
    failures: usize,
}

#[derive(Serialize)]
struct History<'a> {
    state: &'a str,
    reason: Option<&'a str>,
    layout: &'a str,
    series: Option<usize>,
    memory_bytes: Option<usize>,
    journal_bytes: Option<u64>,
}

#[derive(Serialize)]
struct Journal<'a> {
    state: &'a str,
    bytes: u64,
    limit_bytes: u64,
    waiting_bytes: usize,
    waiting_limit_bytes: usize,
    checkpoints: u64,
    checkpoint_failures: u64,
}

#[derive(Serialize)]
struct Limits {
    series: usize,
    series_per_device: usize,
}

#[derive(Serialize)]
struct Map {
    age_seconds: Option<f64>,
    refreshes: u64,
    failures: u64,
    failing: bool,
}

impl Telemetry {
    /// How the server is at `now`, as JSON with a line's end.
    #[must_use]
    pub fn status(&self, seen: &Seen, now: Instant, detail: Detail) -> String {
        let (last, process) = (self.runs.last(), Process::look());
        let (history, journal) = (&seen.history, &seen.journal);
        let [series, series_per_device] = seen.series_max;
        let trouble = self.health(seen, now).err();
        let status = Status {
            version: VERSION,
            started: self.started.seconds(),
            uptime_seconds: self.uptime(now).as_secs_f64(),
            healthy: trouble.is_none(),
            trouble,
            step_seconds: seen.step,
            runs: self.runs.count.get(),
            skipped_steps: self.runs.skipped.get(),
            last_run: last.map(|run| LastRun {
                at: run.at,
                duration_seconds: run.took.as_secs_f64(),
                lag_seconds: run.lag.as_secs_f64(),
                devices: run.hosts,
                series: run.series,
                metrics: run.names,
                stale: run.stale,
                written: run.written,
                failures: run.not_written,
            }),
            history: History {
                state: history.state.name(),
                reason: history.why.as_deref().filter(|_| detail == Detail::All),
                layout: history.layout,
                series: history.store.map(|store| store.series),
                memory_bytes: history.store.map(|store| store.memory),
                journal_bytes: history.store.map(|store| store.journal_bytes),
            },
            journal: Journal {
                state: journal.state(),
                bytes: journal.bytes,
                limit_bytes: journal.bytes_max,
                waiting_bytes: journal.waiting,
                waiting_limit_bytes: journal.waiting_max,
                checkpoints: self.checkpoints.written.get(),
                checkpoint_failures: self.checkpoints.failed.get(),
            },
            devices: seen.devices,
            series: last.map_or(0, |run| run.series),
            limits: Limits { series, series_per_device },
            memory_bytes: process.anonymous,
            open_descriptors: process.descriptors,
            device_map: seen.map.map(|map: SeenMap| Map {
                age_seconds: map.age.map(|age| age.as_secs_f64()),
                refreshes: map.refreshes,
                failures: map.failures,
                failing: map.is_failing,
            }),
        };
        // It cannot fail: every key is a text, and no number is infinite.
        let mut text = serde_json::to_string(&status).unwrap_or_default();
        text.push('\n');
        text
    }
}
