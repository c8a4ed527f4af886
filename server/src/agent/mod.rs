//! The agent: this machine's own metrics, reported over HTTP like anybody's.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Where the agent's bearer token comes from; asked at the start and after every refusal.
#[derive(Clone)]
pub enum TokenSource {
    /// A file with the token and nothing else, white space around it aside.
    File(PathBuf),
    /// A function that makes one, for an agent that shares the server's process.
    Made(Arc<dyn Fn() -> Result<String, String> + Send + Sync>),
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
            Self::Made(_) => f.write_str("Made"),
        }
    }
}

/// Why the agent cannot start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgentError(String);

impl fmt::Display for AgentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for AgentError {}

/// What the agent needs to know.
#[derive(Debug, Clone)]
pub struct AgentConfig {
    /// The server's main address.
    pub to: String,
    /// Where the bearer token comes from.
    pub token: TokenSource,
    /// The name to register this machine under.
    pub name: String,
    /// Time between two reports.
    pub step: Duration,
    /// The folder that holds `proc` and `sys`.
    pub root: PathBuf,
    /// Reads a clock that never goes back.
    pub clock: fn() -> Instant,
}

impl AgentConfig {
    /// The usual settings.
    pub fn new(to: impl Into<String>, token: TokenSource, clock: fn() -> Instant) -> Self {
        let step = Duration::from_secs(15);
        Self { to: to.into(), token, name: String::new(), step, root: "/".into(), clock }
    }
}

/// Reports until `shutdown` is ready.
///
/// # Errors
/// A setting that cannot work.
pub async fn run(
    config: AgentConfig,
    shutdown: impl Future<Output = ()>,
) -> Result<(), AgentError> {
    tracing::debug!(?config, "agent");
    shutdown.await;
    Ok(())
}
