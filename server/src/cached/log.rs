//! Where the log goes: a file, standard error, or the system's log in the background.

use crate::{Error, Result};
use std::fs::File;
use std::io::{self, Write};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::sync::Arc;
use tracing::level_filters::LevelFilter;

/// The system's log.
const SYSTEM: &str = "/dev/log";

/// Facility daemon (3), severity error (3), as a message's first bytes say it (RFC 3164).
const PRIORITY: u8 = 3 * 8 + 3;

/// Starts the log.
///
/// # Errors
/// When the file cannot be opened.
pub(super) fn start(file: Option<&Path>, level: LevelFilter, background: bool) -> Result<()> {
    let log = tracing_subscriber::fmt().with_max_level(level).with_target(false).with_ansi(false);
    if let Some(path) = file {
        let opened = File::options().create(true).append(true).open(path);
        let opened = opened.map_err(|e| Error::io(format_args!("log {}", path.display()), &e))?;
        log.with_writer(Arc::new(opened)).init();
    } else if background {
        let socket = Arc::new(System::connect());
        log.without_time().with_writer(move || Message(Arc::clone(&socket))).init();
    } else {
        log.with_writer(io::stderr).init();
    }
    Ok(())
}

/// The system's log, where there is one.
struct System(Option<UnixDatagram>);

impl System {
    fn connect() -> Self {
        let socket = UnixDatagram::unbound().and_then(|socket| {
            socket.connect(SYSTEM)?;
            socket.set_nonblocking(true)?;
            Ok(socket)
        });
        Self(socket.ok())
    }
}

/// One message on its way there.
struct Message(Arc<System>);

impl Write for Message {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(socket) = &self.0.0 {
            let mut message =
                format!("<{PRIORITY}>rrdcached[{}]: ", std::process::id()).into_bytes();
            message.extend_from_slice(bytes.trim_ascii_end());
            // A log that does not read does not hold up the daemon.
            let _ = socket.send(&message);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
