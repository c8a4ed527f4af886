//! The loop: look, report, wait for the next step; say once when things change.

use std::convert::Infallible;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::machine::Machine;
use super::measurement::Measurement;
use super::portal::{Failure, Outcome, Portal, TokenSource, Trouble};
use crate::{Error, Result};

/// A value is current for this many steps: one lost report is no gap, a machine that is gone
/// shows soon.
const TTL_STEPS: u64 = 4;

/// After a failure the agent waits this long, then twice as long, up to the longest: a server
/// that comes back is found within a minute, and a crowd of agents does not trample it.
const WAIT_FIRST: Duration = Duration::from_secs(1);
const WAIT_LONGEST: Duration = Duration::from_secs(60);

/// Rates need two looks; the first report comes this long after the start, or a step if shorter.
const FIRST_LOOK: Duration = Duration::from_secs(1);

/// The steps that make sense: faster than each second measures mostly the agent itself, slower
/// than each hour is no monitoring.
const STEPS: std::ops::RangeInclusive<Duration> =
    Duration::from_secs(1)..=Duration::from_secs(3600);

/// The longest name a machine may have; Linux's own limit is 64, a full domain name's is 253.
const NAME_MAX: usize = 255;

/// What the agent needs to know.
#[derive(Debug, Clone)]
pub struct AgentConfig {
    /// The server's main address, such as `http://127.0.0.1:7000`, `http` or `https`: devices are
    /// registered at `/api/v2/hosts`, metrics put to `/mrd/{id}/metrics`.
    pub to: String,
    /// Where the bearer token comes from.
    pub token: TokenSource,
    /// The name to register this machine under.
    pub name: String,
    /// Time between two rounds of reports, 1 s to 1 h.
    pub step: Duration,
    /// The folder that holds `proc` and `sys`.
    pub root: PathBuf,
    /// Reads a clock that never goes back.
    pub clock: fn() -> Instant,
}

impl AgentConfig {
    /// The usual settings: this machine under its own name, every 15 seconds.
    pub fn new(to: impl Into<String>, token: TokenSource, clock: fn() -> Instant) -> Self {
        Self {
            to: to.into(),
            token,
            name: host_name(),
            step: Duration::from_secs(15),
            root: PathBuf::from("/"),
            clock,
        }
    }
}

/// The name this machine gives itself.
fn host_name() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

/// Reports this machine until `shutdown` is ready. A server that is away, refuses or forgets is
/// waited for.
///
/// # Errors
/// When a setting cannot work.
pub async fn run(config: AgentConfig, shutdown: impl Future<Output = ()>) -> Result<()> {
    let reporter = Reporter::new(config)?;
    tokio::select! {
        () = shutdown => {}
        never = reporter.work() => match never {},
    }
    tracing::info!("agent stopped");
    Ok(())
}

/// The agent's state between rounds.
#[derive(Debug)]
struct Reporter {
    portal: Portal,
    step: Duration,
    /// The folder that holds `proc` and `sys`.
    root: PathBuf,
    clock: fn() -> Instant,
    /// Away while it looks in another thread.
    machine: Option<Machine>,
    standing: Standing,
}

impl Reporter {
    fn new(config: AgentConfig) -> Result<Self> {
        let AgentConfig { to, token, name, step, root, clock } = config;
        if !STEPS.contains(&step) {
            return Err(Error::new(format!(
                "step of {} s: it has to be from {} s to {} s",
                step.as_secs_f64(),
                STEPS.start().as_secs(),
                STEPS.end().as_secs()
            )));
        }
        if name.is_empty() || name.len() > NAME_MAX {
            return Err(Error::new(format!(
                "device name of {} bytes: it has to be from 1 to {NAME_MAX} bytes",
                name.len()
            )));
        }
        // A step with a fraction gets the next whole second's ttl.
        let ttl_s = step.as_secs() + u64::from(step.subsec_nanos() > 0);
        let portal = Portal::new(&to, token, name, ttl_s * TTL_STEPS)?;
        Ok(Self { portal, step, root, clock, machine: None, standing: Standing::default() })
    }

    async fn work(mut self) -> Infallible {
        let _rates_come_later = self.look().await;
        tokio::time::sleep(self.step.min(FIRST_LOOK)).await;
        loop {
            let started = (self.clock)();
            let result = self.round().await;
            self.log(&result);
            let pause = match self.standing.wait() {
                Some(wait) => wait,
                None => {
                    let spent = (self.clock)().saturating_duration_since(started);
                    self.step.saturating_sub(spent)
                }
            };
            tokio::time::sleep(pause).await;
        }
    }

    async fn round(&mut self) -> Result<Outcome, Failure> {
        let measurements = self.look().await;
        if measurements.is_empty() {
            let root = self.root.display();
            let detail = format!("nothing can be read below {root}: the agent needs proc and sys");
            return Err(Failure::new(Trouble::NothingToReport, detail));
        }
        self.portal.report(&measurements).await
    }

    /// Looks in a thread where waiting for a slow disk holds up nothing else.
    async fn look(&mut self) -> Vec<Measurement> {
        let machine = self.machine.take();
        let mut machine = machine.unwrap_or_else(|| Machine::new(self.root.clone()));
        let clock = self.clock;
        let looking = tokio::task::spawn_blocking(move || {
            let seen = machine.look(clock());
            (machine, seen)
        });
        match looking.await {
            Ok((machine, seen)) => {
                self.machine = Some(machine);
                seen
            }
            // Only when the process is being taken down; the next look starts afresh.
            Err(_) => Vec::new(),
        }
    }

    fn log(&mut self, result: &Result<Outcome, Failure>) {
        if !self.standing.changes(result) {
            return;
        }
        match result {
            Ok(outcome) => {
                tracing::info!(
                    metrics = outcome.accepted,
                    "reporting {:?} to {} every {} s",
                    self.portal.device_name(),
                    self.portal.url(),
                    self.step.as_secs_f64()
                );
                if let Some(first) = &outcome.first_refusal {
                    tracing::warn!(
                        "{} of {} reports refused; the first: {first}",
                        outcome.refused,
                        outcome.refused + outcome.accepted
                    );
                }
            }
            Err(failure) => tracing::warn!(
                "cannot report: {}; trying again, at least every {} s",
                failure.detail,
                WAIT_LONGEST.as_secs()
            ),
        }
    }
}

/// How things stand, so that the log hears of changes only, and how long to wait.
#[derive(Debug, Default)]
struct Standing {
    now: Option<Result<Refusals, Trouble>>,
    failures: u32,
}

/// Whether some of the reports are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusals {
    None,
    Some,
}

impl Standing {
    /// Takes in a round's result and says whether things stand differently now.
    fn changes(&mut self, result: &Result<Outcome, Failure>) -> bool {
        let now = match result {
            Ok(outcome) if outcome.refused == 0 => Ok(Refusals::None),
            Ok(_) => Ok(Refusals::Some),
            Err(failure) => Err(failure.trouble),
        };
        self.failures = if now.is_err() { self.failures.saturating_add(1) } else { 0 };
        self.now.replace(now) != Some(now)
    }

    /// How long to wait after failures; nothing when the step decides.
    fn wait(&self) -> Option<Duration> {
        let doublings = self.failures.checked_sub(1)?;
        let factor = 2_u32.checked_pow(doublings).unwrap_or(u32::MAX);
        Some(WAIT_FIRST.saturating_mul(factor).min(WAIT_LONGEST))
    }
}

#[cfg(test)]
mod tests;
