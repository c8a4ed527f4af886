//! The numbers in Prometheus' text format, version 0.0.4.

use super::counter::{Counter, Label, Of};
use super::labels::{HistoryState, Protocol};
use super::process::Process;
use super::{Run, Seen, Telemetry, VERSION};
use std::fmt::{Display, Write};
use std::time::{Duration, Instant};

/// The text on its way.
#[derive(Debug, Default)]
struct Text(String);

impl Text {
    /// Begins a metric.
    fn metric(&mut self, name: &str, kind: &str, help: &str) {
        // Here and below: writing to a String cannot fail.
        let _ = write!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}\n");
    }

    /// A sample with labels, whose words need no escapes.
    fn sample(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        self.0.push_str(name);
        for (at, (label, word)) in labels.iter().enumerate() {
            let before = if at == 0 { '{' } else { ',' };
            let _ = write!(self.0, "{before}{label}=\"{word}\"");
        }
        let end = if labels.is_empty() { "" } else { "}" };
        let _ = writeln!(self.0, "{end} {value}");
    }

    /// A metric of one sample.
    fn one(&mut self, name: &str, kind: &str, help: &str, value: impl Display) {
        self.metric(name, kind, help);
        self.sample(name, &[], value);
    }

    fn counter(&mut self, name: &str, help: &str, value: impl Display) {
        self.one(name, "counter", help, value);
    }

    fn gauge(&mut self, name: &str, help: &str, value: impl Display) {
        self.one(name, "gauge", help, value);
    }

    /// A counter for each word of a label.
    fn each<L: Label>(&mut self, name: &str, help: &str, label: &str, all: &Of<L, Counter>) {
        self.metric(name, "counter", help);
        for (word, count) in all.each() {
            self.sample(name, &[(label, word.name())], count.get());
        }
    }
}

fn seconds(time: Duration) -> f64 {
    time.as_secs_f64()
}

impl Telemetry {
    /// Everything that is counted, and what other rooms have, at `now`.
    #[must_use]
    pub fn exposition(&self, seen: &Seen, now: Instant) -> String {
        let mut text = Text::default();
        self.requests(&mut text);
        self.values(&mut text);
        self.runs(&mut text);
        self.kept(seen, &mut text);
        self.process(seen, now, &mut text);
        text.0
    }

    fn requests(&self, text: &mut Text) {
        let name = "concertim_requests_total";
        text.metric(name, "counter", "Requests answered.");
        for (route, classes) in self.requests.each() {
            for (class, count) in classes.each() {
                let labels = [("route", route.name()), ("class", class.name())];
                text.sample(name, &labels, count.get());
            }
        }
        let name = "concertim_report_duration_seconds";
        text.metric(name, "histogram", "Time from the head of a report's request to its answer.");
        let bucket = format!("{name}_bucket");
        let mut below = 0;
        for (end, count) in self.report_times.cumulated() {
            below = count;
            text.sample(&bucket, &[("le", &seconds(end).to_string())], count);
        }
        let all = below + self.report_times.longer();
        text.sample(&bucket, &[("le", "+Inf")], all);
        text.sample(&format!("{name}_sum"), &[], seconds(self.report_times.sum()));
        text.sample(&format!("{name}_count"), &[], all);
        text.each(
            "concertim_pushed_back_total",
            "Requests answered with 429 because there was no room.",
            "shortage",
            &self.pushed_back,
        );
        text.counter(
            "concertim_rate_limited_total",
            "Requests answered with 429 because a token or address asked too often.",
            self.rate_limited.get(),
        );
        let name = "concertim_connections";
        text.metric(name, "gauge", "Open connections.");
        for (listener, connections) in self.connections.each() {
            text.sample(name, &[("listener", listener.name())], connections.open.get());
        }
        let name = "concertim_connections_total";
        text.metric(name, "counter", "Connections taken.");
        for (listener, connections) in self.connections.each() {
            text.sample(name, &[("listener", listener.name())], connections.taken.get());
        }
        let name = "concertim_connections_full_total";
        text.metric(name, "counter", "Times that the next connection had to wait for a place.");
        for (listener, connections) in self.connections.each() {
            text.sample(name, &[("listener", listener.name())], connections.full.get());
        }
        let name = "concertim_connections_failed_total";
        text.metric(name, "counter", "Times that the system refused to accept a connection.");
        for (listener, connections) in self.connections.each() {
            text.sample(name, &[("listener", listener.name())], connections.failed.get());
        }
    }

    fn values(&self, text: &mut Text) {
        text.each(
            "concertim_received_bytes_total",
            "Bytes of bodies and lines with values, as they came.",
            "protocol",
            &self.bytes,
        );
        text.counter(
            "concertim_reports_accepted_total",
            "Reports in the journal, those of batches too.",
            self.reports_accepted.get(),
        );
        text.each(
            "concertim_reports_refused_total",
            "Reports and items of batches that were not taken.",
            "reason",
            &self.reports_refused,
        );
        text.counter(
            "concertim_batch_items_total",
            "Items of batches, whatever became of them.",
            self.batch_items.get(),
        );
        let name = "concertim_samples_total";
        text.metric(name, "counter", "Values with a time of their own.");
        for (protocol, samples) in self.samples.each() {
            if protocol == Protocol::Report {
                continue;
            }
            for (outcome, count) in [
                ("accepted", &samples.accepted),
                ("late", &samples.late),
                ("refused", &samples.refused),
            ] {
                let labels = [("protocol", protocol.name()), ("outcome", outcome)];
                text.sample(name, &labels, count.get());
            }
        }
        let name = "concertim_left_out_total";
        text.metric(name, "counter", "What came along with samples and has no history.");
        for (kind, count) in [
            ("text", &self.texts_left_out),
            ("histogram", &self.histograms_left_out),
            ("exemplar", &self.exemplars_left_out),
        ] {
            text.sample(name, &[("kind", kind)], count.get());
        }
    }

    fn runs(&self, text: &mut Text) {
        let runs = &self.runs;
        let name = "concertim_runs_total";
        text.counter(name, "Processing runs that have ended.", runs.count.get());
        let name = "concertim_run_seconds_total";
        text.counter(name, "Time of all processing runs.", seconds(runs.time.time()));
        let name = "concertim_run_steps_skipped_total";
        text.counter(name, "Steps left out because a run took longer.", runs.skipped.get());
        let name = "concertim_stale_series_total";
        text.counter(name, "Series dropped because their time was over.", runs.stale.get());
        let name = "concertim_values_written_total";
        text.counter(name, "Values that runs wrote to history.", runs.written.get());
        let name = "concertim_values_not_written_total";
        text.counter(name, "Values that runs could not write.", runs.not_written.get());
        if let Some(Run { at, took, lag, hosts, series, names, .. }) = runs.last() {
            text.gauge("concertim_last_run_timestamp_seconds", "When the last run was.", at);
            let name = "concertim_last_run_duration_seconds";
            text.gauge(name, "How long the last run took.", seconds(took));
            let name = "concertim_last_run_lag_seconds";
            text.gauge(name, "How long after its time the last run began.", seconds(lag));
            let name = "concertim_reporting_devices";
            text.gauge(name, "Devices that have reported, as of the last run.", hosts);
            let name = "concertim_current_series";
            text.gauge(name, "Series with a value that counts, as of the last run.", series);
            let name = "concertim_metric_names";
            text.gauge(name, "Names of metrics among them.", names);
        }
        let checkpoints = &self.checkpoints;
        let name = "concertim_checkpoints_total";
        text.metric(name, "counter", "Checkpoints of what the runs know.");
        text.sample(name, &[("outcome", "written")], checkpoints.written.get());
        text.sample(name, &[("outcome", "failed")], checkpoints.failed.get());
        let name = "concertim_checkpoint_seconds_total";
        text.counter(name, "Time of all checkpoints.", seconds(checkpoints.time.time()));
        let name = "concertim_last_checkpoint_duration_seconds";
        text.gauge(name, "How long the last checkpoint took.", seconds(checkpoints.last()));
    }

    fn kept(&self, seen: &Seen, text: &mut Text) {
        let journal = &seen.journal;
        text.gauge("concertim_journal_bytes", "Bytes of the journal of reports.", journal.bytes);
        let name = "concertim_journal_limit_bytes";
        text.gauge(name, "Bytes that the journal may have.", journal.bytes_max);
        let name = "concertim_waiting_bytes";
        text.gauge(name, "Memory of reports that wait for the next run, about.", journal.waiting);
        let name = "concertim_waiting_limit_bytes";
        text.gauge(name, "Memory that may wait.", journal.waiting_max);
        let name = "concertim_journal_broken";
        let broken = u8::from(journal.is_broken);
        text.gauge(name, "Whether the journal cannot be written.", broken);
        let name = "concertim_history_state";
        text.metric(name, "gauge", "1 for what becomes of values that are to be kept.");
        for state in HistoryState::ALL {
            let is = u8::from(*state == seen.history.state);
            text.sample(name, &[("state", state.name())], is);
        }
        if let Some(store) = seen.history.store {
            let name = "concertim_store_series";
            text.gauge(name, "Series of the store.", store.series);
            let name = "concertim_store_memory_bytes";
            text.gauge(name, "Memory of the store, about.", store.memory);
            let name = "concertim_store_shards";
            text.gauge(name, "Parts of the store.", store.shards);
            let name = "concertim_store_shards_refusing";
            text.gauge(name, "Parts that write no more after a failure.", store.poisoned);
            let name = "concertim_store_queued_batches";
            text.gauge(name, "Batches that wait for a part of the store.", store.queued);
            let name = "concertim_store_journal_bytes";
            let help = "Bytes of the store's journals that a start would read again.";
            text.gauge(name, help, store.journal_bytes);
            // They begin anew when the store is opened again, as a counter may.
            let name = "concertim_store_journal_frames_total";
            text.counter(name, "Writes to the store's journals.", store.journal_frames);
            let name = "concertim_store_journal_written_bytes_total";
            text.counter(name, "Bytes written to the store's journals.", store.journal_written);
            let name = "concertim_store_journal_syncs_total";
            text.counter(name, "Syncs of the store's journals.", store.journal_syncs);
        }
        text.gauge("concertim_devices", "Devices that are known.", seen.devices);
        let [series, of_device] = seen.series_max;
        text.gauge("concertim_series_limit", "Series that there may be.", series);
        text.gauge("concertim_device_series_limit", "Series that a device may have.", of_device);
        if let Some(map) = seen.map {
            if let Some(age) = map.age {
                let name = "concertim_device_map_age_seconds";
                text.gauge(name, "Age of the last good device map.", seconds(age));
            }
            let name = "concertim_device_map_refreshes_total";
            text.metric(name, "counter", "Times that the device map was asked for.");
            text.sample(name, &[("outcome", "good")], map.refreshes);
            text.sample(name, &[("outcome", "failed")], map.failures);
        }
    }

    fn process(&self, seen: &Seen, now: Instant, text: &mut Text) {
        let process = Process::look();
        for (name, help, value) in [
            ("concertim_memory_bytes", "Memory that is no part of a file.", process.anonymous),
            ("process_resident_memory_bytes", "Memory in use, files too.", process.resident),
            ("process_open_fds", "Open descriptors.", process.descriptors),
        ] {
            if let Some(value) = value {
                text.gauge(name, help, value);
            }
        }
        let started = self.started.seconds();
        text.gauge("process_start_time_seconds", "When the process started.", started);
        let uptime = seconds(self.uptime(now));
        text.gauge("concertim_uptime_seconds", "How long the process runs.", uptime);
        let name = "concertim_healthy";
        let healthy = u8::from(self.health(seen, now).is_ok());
        text.gauge(name, "Whether the server does all its work, as /healthz says.", healthy);
        let name = "concertim_build_info";
        text.metric(name, "gauge", "1, of the program's version and how history is kept.");
        text.sample(name, &[("version", VERSION), ("layout", seen.history.layout)], 1);
    }
}
