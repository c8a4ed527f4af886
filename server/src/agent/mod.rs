//! The agent: looks at this machine through /proc and /sys every step and reports what it sees
//! to a Concertim server over HTTP.
//!
//! One file per source, each a pure parser of the kernel's text and a thin reader; `machine` asks
//! them all, `portal` is the conversation with the server over a connection of the room `client`, `reporter` the loop around both.
//! The names of the measurements are a promise: `docs/reference/agent-metrics.md` lists them.

mod measurement;
mod root;
mod rate;
mod load;
mod cpu;
mod memory;
mod filesystem;
mod disk;
mod network;
mod temperature;
mod process;
mod kernel;
mod machine;
mod portal;
mod reporter;
#[cfg(test)]
mod recorded;

pub use machine::Machine;
pub use measurement::{Measurement, Slope, Value};
pub use portal::TokenSource;
pub use reporter::{AgentConfig, run};
