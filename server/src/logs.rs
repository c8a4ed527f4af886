//! The process's log: on standard error or in a file, for people or for programs.

use crate::config::{Level, Log, LogFormat};
use crate::{Error, Result};
use std::fs::OpenOptions;
use std::io::IsTerminal;
use std::os::unix::fs::OpenOptionsExt;
use std::sync::Mutex;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// Mode of a new log file: its owner writes, and the group, which collects logs, reads.
const FILE_MODE: u32 = 0o640;

/// Starts logging as `log` says; the environment's `RUST_LOG` chooses otherwise what is logged.
///
/// A file is appended to and never closed: who rotates it copies and truncates it.
///
/// # Errors
/// When the file cannot be written, or logging was started before.
pub fn start(log: &Log) -> Result<()> {
    let level = match log.level.unwrap_or(Level::Info) {
        Level::Trace => LevelFilter::TRACE,
        Level::Debug => LevelFilter::DEBUG,
        Level::Info => LevelFilter::INFO,
        Level::Warn => LevelFilter::WARN,
        Level::Error => LevelFilter::ERROR,
        Level::Disabled => LevelFilter::OFF,
    };
    let filter = EnvFilter::builder().with_default_directive(level.into()).from_env_lossy();
    // A line that cannot be written is lost. To say so on standard error panics where that cannot be
    // written either, as on a full disk.
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_target(false)
        .log_internal_errors(false);
    let usual = if log.file.is_some() { LogFormat::Json } else { LogFormat::Text };
    let format = log.format.unwrap_or(usual);
    let started = match &log.file {
        Some(path) => {
            let file = OpenOptions::new().append(true).create(true).mode(FILE_MODE).open(path);
            let file = file.map_err(|error| {
                Error::io(format_args!("log_file {}: opening it", path.display()), &error)
            })?;
            let lines = lines.with_ansi(false).with_writer(Mutex::new(file));
            match format {
                LogFormat::Text => lines.try_init(),
                LogFormat::Json => {
                    lines.json().flatten_event(true).with_current_span(false).try_init()
                }
            }
        }
        None => {
            let lines = lines
                .with_ansi(format == LogFormat::Text && std::io::stderr().is_terminal())
                .with_writer(std::io::stderr);
            match format {
                LogFormat::Text => lines.try_init(),
                LogFormat::Json => {
                    lines.json().flatten_event(true).with_current_span(false).try_init()
                }
            }
        }
    };
    started.map_err(|error| Error::new(format!("starting the log: {error}")))
}
