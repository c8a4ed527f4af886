//! The words that counters are kept apart by.

use super::counter::label;

label! {
    /// What a request asks for.
    Route {
        /// A report of one value.
        Report = "report",
        /// A batch of reports.
        Batch = "batch",
        /// Lines of InfluxDB's protocol, and what its senders ask before.
        Influx = "influx",
        /// Prometheus' remote write.
        RemoteWrite = "remote_write",
        /// Values of collectd.
        Collectd = "collectd",
        /// Current values, in any form.
        Current = "current",
        /// Streams of current values.
        Events = "events",
        /// Historic values.
        History = "history",
        /// Lists of metrics.
        Names = "names",
        /// Hosts and their registration.
        Devices = "devices",
        /// Users, teams, racks, devices, and what is shown of them.
        Portal = "portal",
        /// Signing in and out.
        Session = "session",
        /// How the server is.
        Status = "status",
        /// The page and its files, and every other path.
        Page = "page",
    }
}

label! {
    /// How a request ended: the first digit of the status.
    Class {
        /// It was done.
        Done = "2xx",
        /// The client has it already.
        Elsewhere = "3xx",
        /// What was asked could not be done.
        Client = "4xx",
        /// The server could not do it.
        Server = "5xx",
    }
}

impl Class {
    /// The class of a status.
    #[must_use]
    pub fn of(status: u16) -> Self {
        match status {
            ..=299 => Self::Done,
            300..=399 => Self::Elsewhere,
            400..=499 => Self::Client,
            _ => Self::Server,
        }
    }
}

label! {
    /// How values come.
    Protocol {
        /// One report a request.
        Report = "report",
        /// Batches; those items that have a time are samples.
        Batch = "batch",
        /// Lines of InfluxDB's protocol.
        Influx = "influx",
        /// Prometheus' remote write.
        RemoteWrite = "remote_write",
        /// Values of collectd.
        Collectd = "collectd",
        /// Lines of Graphite.
        Graphite = "graphite",
    }
}

label! {
    /// Why a report was not taken.
    Reason {
        /// Its body was too long, too slow or cut off.
        Body = "body",
        /// It is no JSON of the right types.
        Malformed = "malformed",
        /// It breaks a rule.
        Invalid = "invalid",
        /// Nobody knows the device.
        UnknownDevice = "unknown_device",
        /// The token is not for the device.
        Forbidden = "forbidden",
        /// The device has as many series as it may.
        DeviceFull = "device_full",
        /// There are as many series as there may be.
        Full = "full",
        /// The journal is as long as it may be.
        JournalFull = "journal_full",
        /// Too much waits for the next run.
        WaitingFull = "waiting_full",
        /// The journal cannot be written.
        JournalBroken = "journal_broken",
    }
}

label! {
    /// What there was no room for when a request was answered with 429.
    Shortage {
        /// The memory for bodies that are being read.
        Bodies = "bodies",
        /// The journal.
        Journal = "journal",
        /// What waits for the next run.
        Waiting = "waiting",
    }
}

label! {
    /// Who takes connections.
    Listener {
        /// The main port.
        Main = "main",
        /// The metric reporting port.
        Reporting = "reporting",
        /// The port that tells of the server itself.
        Admin = "admin",
        /// The port for lines of Graphite.
        Graphite = "graphite",
    }
}

label! {
    /// What becomes of values that are to be kept.
    HistoryState {
        /// They are written.
        Written = "written",
        /// A write has failed: history is read, and not written.
        Refused = "refused",
        /// The store could not be opened again: history is neither read nor written.
        Closed = "closed",
    }
}
