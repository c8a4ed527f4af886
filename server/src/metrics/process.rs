//! Processing runs: every step, on a thread of their own, so that accepting reports never waits
//! for history.

use super::history::Failures;
use super::pending::Taken;
use super::series::Table;
use super::{Metrics, checkpoint};
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
            Worker { metrics, table, checkpointed: Checkpointed::default() }.work(&stopped)
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
    checkpointed: Checkpointed,
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
    fn work(mut self, stopped: &Receiver<()>) -> Result<()> {
        let step = Duration::from_secs(self.metrics.config.step.into());
        let mut next = clock::monotonic() + step;
        if self.metrics.was_restored {
            self.run();
        }
        let until = |next: Instant| next.saturating_duration_since(clock::monotonic());
        while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(until(next)) {
            self.run();
            next = following(next, step, clock::monotonic());
        }
        let mut left = self.run();
        if left.waiting > 0 {
            std::thread::sleep(Duration::from_secs(1));
            left = self.run();
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

    fn run(&mut self) -> Left {
        let Metrics { config, inventory, intake, history, samples, .. } = &*self.metrics;
        let start = clock::monotonic();
        let Taken { fresh, covered, segments } = intake.take();
        fresh.into_iter().for_each(|fresh| self.table.merge(fresh));
        let now = clock::now().seconds();
        let sampled = samples.current(now);
        let devices = inventory.devices();
        let outcome = self.table.run(now, config.step, &config.cluster, &devices, history, sampled);
        let Failures { count, first: failure, known } = outcome.failed;
        if count > known
            && let Some(first) = &failure
        {
            tracing::warn!("{count} values were not written; the first: {first}");
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
        if took > Duration::from_secs(config.step.into()) {
            tracing::warn!("a processing run took {took:?}, longer than a step");
        }
        // From here on a loss of power takes none of what the run has seen.
        for segment in segments {
            if let Err(error) = segment.sync() {
                tracing::error!("a loss of power may take reports of the last step: {error}");
            }
        }
        if self.is_checkpoint_due(start) {
            // The log has it, and the next run tries again.
            let _ = self.checkpoint(covered);
        }
        Left { waiting: outcome.waiting, covered, failure }
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
        match checkpoint::write(&config.checkpoint, covered, &self.table) {
            Ok(()) => {
                intake.drop_covered(covered);
                self.checkpointed =
                    Checkpointed { at: Some(clock::monotonic()), empty_since: empty };
                Ok(())
            }
            Err(error) => {
                tracing::error!("the journal grows until this works again: {error}");
                Err(error.to_string())
            }
        }
    }
}

/// When to run after `last`: whole steps later, the first of them after `now`; steps missed are
/// left out.
fn following(last: Instant, step: Duration, now: Instant) -> Instant {
    let mut next = last + step;
    if next <= now {
        let behind = now.saturating_duration_since(next);
        let steps = u32::try_from(behind.as_nanos() / step.as_nanos().max(1)).unwrap_or(u32::MAX);
        next += step.saturating_mul(steps.saturating_add(1));
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missed_steps_are_left_out() {
        let start = clock::monotonic();
        let second = Duration::from_secs(1);
        for (late, next) in [(0, 15), (14, 15), (15, 30), (16, 30), (29, 30), (30, 45), (100, 105)]
        {
            let next = start + second * next;
            assert_eq!(following(start, second * 15, start + second * late), next, "{late}");
        }
    }
}
