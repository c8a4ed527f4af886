//! What a connection and a request may cost, each with its reason.

use std::time::Duration;

/// The limits of one listener.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Connections served at once. One more waits until another ends, or gives way as it is silent; the
    /// others wait in the system's queue. Each costs at most a head and a body, so 1,024 bound the memory
    /// to 1.1 GiB in the worst case, a few MiB in practice.
    pub connections_max: usize,
    /// Bytes of a request's line and headers, 431 beyond: 64 KiB holds the longest metric name
    /// escaped three bytes a byte, a token and a browser's cookies many times over.
    pub head_bytes_max: usize,
    /// Bytes of a request's body, 413 beyond: the largest report allowed is some 70 KiB, and
    /// 1 MiB leaves room for one written with every character escaped.
    pub body_bytes_max: usize,
    /// Bytes of a body that holds many reports or samples, as it is sent: 32 MiB, a million samples
    /// of remote write.
    pub batch_bytes_max: usize,
    /// Bytes of such a body once it is expanded: 64 MiB. Each takes some of them again while it is
    /// worked through, and there are two a processor at a time.
    pub expanded_bytes_max: usize,
    /// Time for a request's line and headers, from the connection's start or the last answer; so
    /// also the longest silence between two requests. 30 s is two steps of reporting: agents keep
    /// their connection, and who sends a byte a minute does not.
    pub head_time_max: Duration,
    /// Time for a request's body after its headers: 1 MiB in 10 s is a modem's pace.
    pub body_time_max: Duration,
    /// Longest time in which a client takes not one byte of its answer; a reader that has gone
    /// would otherwise hold its connection until the system gives up, after a quarter of an hour.
    pub stall_time_max: Duration,
    /// Time that requests under way get to finish after the signal to stop; service managers
    /// kill after 10 s (containers) or 90 s (systemd), and the last processing run needs a part.
    pub drain_time_max: Duration,
}

impl Limits {
    /// Headers of a request, 431 beyond: hyper's own limit, kept because a limit set by hand costs
    /// an allocation per request. Browsers send 20.
    pub const HEADERS_MAX: usize = 100;

    /// The limits of a request whose body holds many reports or samples.
    #[must_use]
    pub fn of_batches(&self) -> Self {
        Self { body_bytes_max: self.batch_bytes_max, ..self.clone() }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_max: 1_024,
            head_bytes_max: 64 * 1_024,
            body_bytes_max: 1_024 * 1_024,
            batch_bytes_max: 32 * 1_024 * 1_024,
            expanded_bytes_max: 64 * 1_024 * 1_024,
            head_time_max: Duration::from_secs(30),
            body_time_max: Duration::from_secs(10),
            stall_time_max: Duration::from_secs(30),
            drain_time_max: Duration::from_secs(5),
        }
    }
}
