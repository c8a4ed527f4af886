//! Processing runs: every step, on a thread of their own, so that accepting reports never waits
//! for history.

use super::history::{Failures, KeptMetric};
use super::journal::Segment;
use super::pending::Taken;
use super::samples::CURRENT_SECONDS;
use super::series::Table;
use super::standing::{Share, Standing};
use super::{Metrics, checkpoint};
use crate::inventory::DeviceMap;
use crate::telemetry::Run;
use crate::{Error, Result, clock};
use crossbeam::channel::{Receiver, RecvTimeoutError, Sender, bounded};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// The processing thread.
#[derive(Debug)]
pub struct Processing {
    stop: Sender<()>,
    thread: JoinHandle<Result<()>>,
}

/// Starts processing; `failed` is called should it ever stop by itself. What the last process left
/// is processed at once, other reports after a step.
///
/// # Errors
/// When the system has no thread to give, or processing was started before.
pub fn start(metrics: Arc<Metrics>, failed: impl FnOnce() + Send + 'static) -> Result<Processing> {
    let restored = metrics.restored.lock().take();
    let table = restored.ok_or_else(|| Error::new("processing was started before"))?;
    let (stop, stopped) = bounded(1);
    let thread = std::thread::Builder::new()
        .name("processing".into())
        .spawn(move || {
            // Dropped also when the thread panics.
            let _failed = CallOnDrop(Some(failed));
            Worker::new(metrics, table).work(&stopped)
        })
        .map_err(|e| Error::io("starting the processing thread", &e))?;
    Ok(Processing { stop, thread })
}

impl Processing {
    /// Runs once more, so that everything accepted is in the history, and stops. Waits for both.
    ///
    /// # Errors
    /// When the last values could not be written, or the thread has died.
    pub fn finish(self) -> Result<()> {
        // It fails when the thread has died, which `join` tells better.
        let _ = self.stop.send(());
        match self.thread.join() {
            Ok(finished) => finished,
            Err(_) => Err(Error::new("processing has died; the journal holds what it left")),
        }
    }
}

/// Bytes of the journal from which on a run writes a checkpoint: half a million reports, which are
/// read again in half a second. A checkpoint of a million series is 100 MB, and would be written
/// every step otherwise.
const JOURNAL_BYTES: u64 = 64 << 20;

/// Time after which a run writes a checkpoint all the same, so that a rare report does not keep
/// its journal for days.
const CHECKPOINT_EVERY: Duration = Duration::from_secs(600);

struct CallOnDrop<F: FnOnce()>(Option<F>);

impl<F: FnOnce()> Drop for CallOnDrop<F> {
    fn drop(&mut self) {
        if let Some(call) = self.0.take() {
            call();
        }
    }
}

struct Worker {
    metrics: Arc<Metrics>,
    table: Table,
    /// Whether the samples that the last process left are current values again, as far as they may be.
    has_samples: bool,
    checkpointed: Checkpointed,
    /// What the log knows of: values that are not written, segments that are not synced, checkpoints.
    writing: Share,
    syncing: Standing,
    checkpoints: Standing,
}

/// The last checkpoint of this process.
#[derive(Default)]
struct Checkpointed {
    at: Option<Instant>,
    /// The journal segment that it covers, if it was of an empty table: the same again need not be
    /// written.
    empty_since: Option<u64>,
}

/// What is left to do after a run.
struct Left {
    /// Values that wait for the next second.
    waiting: usize,
    /// The last segment of the journal whose reports the table has.
    covered: u64,
    /// Values or state that could not be written: why.
    failure: Option<String>,
}

impl Worker {
    fn new(metrics: Arc<Metrics>, table: Table) -> Self {
        Self {
            metrics,
            table,
            has_samples: false,
            checkpointed: Checkpointed::default(),
            writing: Share::default(),
            syncing: Standing::default(),
            checkpoints: Standing::default(),
        }
    }

    fn work(mut self, stopped: &Receiver<()>) -> Result<()> {
        let step = Duration::from_secs(self.metrics.config.step.into());
        let mut next = clock::monotonic() + step;
        if self.metrics.was_restored || self.metrics.history.has_samples() {
            self.run(None);
        }
        let until = |next: Instant| next.saturating_duration_since(clock::monotonic());
        while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(until(next)) {
            self.run(Some(next));
            let left_out;
            (next, left_out) = following(next, step, clock::monotonic());
            let skipped = usize::try_from(left_out).unwrap_or(usize::MAX);
            self.metrics.config.telemetry.runs.skipped.add(skipped);
        }
        let mut left = self.run(None);
        if left.waiting > 0 {
            std::thread::sleep(Duration::from_secs(1));
            left = self.run(None);
        }
        let written = self.checkpoint(left.covered);
        left.failure = left.failure.or(written.err());
        self.metrics.history.finish(clock::now());
        match left.failure {
            None => Ok(()),
            Some(failure) => {
                Err(Error::new(format!("the last values were not written: {failure}")))
            }
        }
    }

    /// One run, which was to begin at `due`, if it has a time.
    fn run(&mut self, due: Option<Instant>) -> Left {
        let Metrics { config, inventory, intake, history, samples, .. } = &*self.metrics;
        let start = clock::monotonic();
        config.telemetry.run_begins(start);
        let Taken { fresh, covered, segments } = intake.take();
        fresh.into_iter().for_each(|fresh| self.table.merge(fresh));
        let now = clock::now().seconds();
        let devices = inventory.devices();
        // Whose they are is known with the first map, where there is none of before.
        if !self.has_samples && devices.is_known() {
            self.has_samples = true;
            self.restore_samples(&devices, now);
        }
        let sampled = samples.current(now);
        let outcome = self.table.run(now, config.step, &config.cluster, &devices, history, sampled);
        let Failures { count, first: failure, known } = outcome.failed;
        if let Some(first) = &failure {
            // Those that the log knows of are told when writing works again.
            match self.writing.failed(count - known.min(count)) {
                true => tracing::warn!("{count} values were not written; the first: {first}"),
                false => tracing::debug!("{count} values were not written; the first: {first}"),
            }
        } else if self.writing.works() {
            tracing::info!("all values are written again");
        }
        let current = &outcome.current;
        let (hosts, series, names) = (current.hosts(), current.series(), current.names());
        self.metrics.current.send_replace(Some(Arc::new(outcome.current)));
        let took = clock::monotonic().saturating_duration_since(start);
        tracing::debug!(
            ?took,
            series,
            names,
            stale = outcome.stale,
            written = outcome.written,
            "processing run"
        );
        if config.log_runs {
            // The fields of the existing daemon, whose readers look for them.
            tracing::info!(
                component = "processor",
                duration = took.as_secs_f64() * 1_000.0,
                hosts,
                metrics = series,
                "unique metrics" = names,
                "stale metrics" = outcome.stale,
                "completed"
            );
        }
        config.telemetry.run_ended(Run {
            at: now,
            took,
            lag: due.map_or(Duration::ZERO, |due| start.saturating_duration_since(due)),
            hosts,
            series,
            names,
            stale: outcome.stale,
            written: outcome.written,
            not_written: count,
        });
        if took > Duration::from_secs(config.step.into()) {
            tracing::warn!("a processing run took {took:?}, longer than a step");
        }
        // From here on a loss of power takes none of what the run has seen.
        // Each is tried, whatever becomes of the others.
        let synced = segments.iter().map(Segment::sync).fold(Ok(()), std::io::Result::and);
        match synced {
            Ok(()) if !segments.is_empty() && self.syncing.works() => {
                tracing::info!("the journal is synced again");
            }
            Ok(()) => {}
            Err(error) if self.syncing.failed() => {
                tracing::error!("a loss of power may take reports of the last step: {error}");
            }
            Err(error) => tracing::debug!("the journal is not synced: {error}"),
        }
        if self.is_checkpoint_due(start) {
            // The log has it, and the next run tries again.
            let _ = self.checkpoint(covered);
        }
        Left { waiting: outcome.waiting, covered, failure }
    }

    /// Makes the last samples of before this process current values, where they are not too old, and
    /// no report says more.
    fn restore_samples(&self, devices: &DeviceMap, now: i64) {
        let Metrics { history, samples, .. } = &*self.metrics;
        match history.samples_since(devices, now.saturating_sub(CURRENT_SECONDS)) {
            Ok(kept) => {
                let is_reported = |kept: &KeptMetric| self.table.has(&kept.device.id, &kept.metric);
                samples.restore(kept.into_iter().filter(|kept| !is_reported(kept)));
            }
            Err(error) => tracing::warn!("samples are current again with their next: {error}"),
        }
    }

    fn is_checkpoint_due(&self, now: Instant) -> bool {
        let Checkpointed { at: Some(at), .. } = self.checkpointed else { return true };
        self.metrics.intake.journal_bytes() >= JOURNAL_BYTES
            || now.saturating_duration_since(at) >= CHECKPOINT_EVERY
    }

    /// Writes what the table knows to the disk, and lets the journal before it go.
    fn checkpoint(&mut self, covered: u64) -> Result<(), String> {
        let Metrics { config, intake, .. } = &*self.metrics;
        let empty = (self.table.len() == 0).then_some(covered);
        if empty.is_some() && empty == self.checkpointed.empty_since {
            return Ok(());
        }
        let start = clock::monotonic();
        match checkpoint::write(&config.checkpoint, covered, &self.table) {
            Ok(()) => {
                let took = clock::monotonic().saturating_duration_since(start);
                config.telemetry.checkpoints.written(took);
                if self.checkpoints.works() {
                    tracing::info!("checkpoints are written again");
                }
                intake.drop_covered(covered);
                self.checkpointed =
                    Checkpointed { at: Some(clock::monotonic()), empty_since: empty };
                Ok(())
            }
            Err(error) => {
                config.telemetry.checkpoints.failed();
                match self.checkpoints.failed() {
                    true => tracing::error!("the journal grows until this works again: {error}"),
                    false => tracing::debug!("the journal grows: {error}"),
                }
                Err(error.to_string())
            }
        }
    }
}

/// When to run after `last`: whole steps later, the first of them after `now`; and how many steps
/// were missed, and are left out.
fn following(last: Instant, step: Duration, now: Instant) -> (Instant, u32) {
    let mut next = last + step;
    let mut missed = 0;
    if next <= now {
        let behind = now.saturating_duration_since(next);
        let steps = u32::try_from(behind.as_nanos() / step.as_nanos().max(1)).unwrap_or(u32::MAX);
        missed = steps.saturating_add(1);
        next += step.saturating_mul(missed);
    }
    (next, missed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inventory::Inventory;

    #[test]
    fn the_log_hears_of_checkpoints_that_fail_once() {
        let folder = tempfile::tempdir().unwrap();
        let inventory = Inventory::open(folder.path().join("inventory.json")).unwrap();
        let config = super::super::Config::new(folder.path(), 1, None);
        let metrics = Arc::new(Metrics::open(config, Arc::new(inventory)).unwrap());
        let mut worker = Worker::new(Arc::clone(&metrics), Table::default());
        // A folder with something in it cannot be replaced by a file.
        let stands_there = folder.path().join("pending");
        std::fs::create_dir_all(stands_there.join("something")).unwrap();
        let log = super::super::standing::log_of(|| {
            for _ in 0..3 {
                worker.run(None);
            }
            std::fs::remove_dir_all(&stands_there).unwrap();
            for _ in 0..3 {
                worker.run(None);
            }
        });
        assert_eq!(log.lines().count(), 2, "{log}");
        assert!(log.contains("ERROR") && log.contains("the journal grows until"), "{log}");
        assert!(log.contains("checkpoints are written again"), "{log}");
        let telemetry = metrics.telemetry();
        let text = telemetry.exposition(&metrics.seen(), clock::monotonic());
        for line in [
            "concertim_checkpoints_total{outcome=\"failed\"} 3",
            "concertim_checkpoints_total{outcome=\"written\"} 1",
            "concertim_runs_total 6",
        ] {
            assert!(text.lines().any(|other| other == line), "{line} is not in\n{text}");
        }
    }

    #[test]
    fn missed_steps_are_left_out() {
        let start = clock::monotonic();
        let second = Duration::from_secs(1);
        for (late, next) in [(0, 15), (14, 15), (15, 30), (16, 30), (29, 30), (30, 45), (100, 105)]
        {
            let next = start + second * next;
            let (at, missed) = following(start, second * 15, start + second * late);
            assert_eq!(at, next, "{late}");
            assert_eq!(start + second * 15 * (missed + 1), next, "{late}");
        }
    }
}
